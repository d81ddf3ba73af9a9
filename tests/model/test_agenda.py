from __future__ import annotations

from coopmodel import AgendaItem, Person, Statement, Topic


def test_an_agenda_item_of_which_all_is_known():
    item = AgendaItem(title="Drugs", number=3, topics=(Topic.DRUG_TRAFFICKING,))
    assert (item.title, item.number, item.topics, item.evidence) == (
        "Drugs",
        3,
        (Topic.DRUG_TRAFFICKING,),
        (),
    )
    assert item != AgendaItem(title="Drugs", number=4, topics=(Topic.DRUG_TRAFFICKING,))


def test_a_statement_of_which_all_is_known():
    speaker = Person(name="Anna Kalna")
    statement = Statement(speaker=speaker, summary="thanked the hosts", topics=(Topic.ORGANIZATION,))
    assert (statement.speaker, statement.summary) == (speaker, "thanked the hosts")
    assert statement != Statement(summary="thanked the hosts", topics=(Topic.ORGANIZATION,))
