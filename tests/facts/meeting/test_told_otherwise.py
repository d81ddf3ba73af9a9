"""Where, when and how they met, and when they meet next, in wordings beside the usual ones."""

from __future__ import annotations

import pytest

from coopmodel import parse

_STAMP = "Thursday, 11 May 2023\n\n"


def meeting(text):
    return parse(text).meeting


def place(text):
    found = meeting(text).place
    return None if found is None else (found.city, found.country)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Norway's ambassador Kari Lund on Tuesday went to see Latvia's Police Chief Anna Kalna at "
                "police headquarters in Riga."
            ),
            ("Riga", "LV"),
        ),
        (
            (
                "RIGA, May 11 (LTA) -- Minister of Interior Anna Kalna met in her office with the "
                "Norwegian Deputy Minister Kari Lund. The guest extended an invitation to visit Oslo."
            ),
            ("RIGA", "LV"),
        ),
        (
            "Customs chiefs of Latvia and Norway met in the northern province of Bursa.",
            ("Bursa", "TR"),
        ),
        (
            "The talks of Latvia and Norway will be held at the Convention Centre of Guayaquil.",
            ("Guayaquil", "EC"),
        ),
        (
            "A team from Norway has ended a working visit to the Corruption Prevention Bureau in Riga.",
            ("Riga", "LV"),
        ),
        (
            "The memorandum which Latvia and Norway signed in Riga on Tuesday covers training.",
            ("Riga", "LV"),
        ),
        (
            (
                "Kari Lund of Norway called on Anna Kalna, Minister of Justice of Latvia, at the "
                "ministry's house in Old Town, Riga."
            ),
            ("Riga", "LV"),
        ),
        (
            (
                "Ministers of Latvia and Norway met in Riga. A pact may be concluded during the return "
                "visit to Oslo."
            ),
            ("Riga", "LV"),
        ),
        (
            (
                "Ministers of Latvia and Norway met in Riga. They agreed to open a desk, to write a manual "
                "for all crews and border guards of the region, and to hold a course for divers at the "
                "College in Bergen."
            ),
            ("Riga", "LV"),
        ),
        (
            (
                "The fourth dialogue of Singapore and Norway was held at the Harbour Complex.\n\nSINGAPORE "
                "– The two sides agreed on a manual."
            ),
            ("SINGAPORE", "SG"),
        ),
        (
            "Latvia and Norway met.\n\n| Session | Days |\n|---|---|\n| Fifth, Riga, 3-5 May 2021 | 30 |",
            None,
        ),
        (
            "The Singapore delegation met in the margins with that of Norway.",
            None,
        ),
        ("Latvia and Norway met at the Embassy of Norway.", (None, None)),
        (
            (
                "Latvia and Norway met in the hall. They agreed to set up a joint group. The group will "
                "hold its first session in Oslo in June."
            ),
            None,
        ),
        (
            "Anna Kalna, Minister of Justice of Latvia, is in Singapore from Wednesday for talks on prisons.",
            ("Singapore", "SG"),
        ),
        (
            "DAVAO CITY - Monday's meeting here of the police of Latvia and Norway was short.",
            ("DAVAO", "PH"),
        ),
        (
            "date 2023-05-11 BATUMI, Georgia - Police chiefs of Latvia and Norway met here.",
            ("BATUMI", "GE"),
        ),
    ],
)
def test_place(text, expected):
    assert place(_STAMP + text) == expected


@pytest.mark.parametrize(("captions", "city"), [(3, "RIGA"), (9, None)])
def test_a_dateline_counts_a_few_captions_below(captions, city):
    above = "".join(f"Picture {number} of the pier.\n\n" for number in range(captions))
    text = f"The ministers of Latvia and Norway met here.\n\n{above}RIGA, 4 May - They talked of boats."
    found = place(text)
    assert (found and found[0]) == city


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The meeting of Latvia and Norway was held in Riga, with the Finnish officers joining "
                "online from Turku."
            ),
            "hybrid",
        ),
        ("Latvia and Norway met in Riga. Sweden and Denmark will follow by video link.", "hybrid"),
        (
            (
                "Latvia and Norway met at the Ministry of Justice in Riga. They talked of prisons. They "
                "signed a manual. Sweden joined over a secure line."
            ),
            "hybrid",
        ),
        ("The ministers of Latvia and Norway spoke by video connection.", "virtual"),
        ('Latvia and Norway met in Riga. He warned of "the phone call from above".', "in_person"),
        (
            (
                "Kari Lund of Norway called on Anna Kalna, Minister of Justice of Latvia, at the Ministry "
                "of Justice."
            ),
            "in_person",
        ),
    ],
)
def test_mode(text, expected):
    assert meeting(_STAMP + text).mode.value == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway's ambassador Kari Lund on Tuesday went to see Latvia's Police Chief Anna Kalna in Riga.",
            ("2023-05-09", None),
        ),
        (
            (
                "A delegation of Norway was at the Interior Ministry of Latvia on 8 May 2023 on the first "
                "stop of a tour."
            ),
            ("2023-05-08", None),
        ),
        (
            "The police of Latvia announced on the 9th that its chief held talks with the chief of Norway's.",
            ("2023-05-09", None),
        ),
        (
            "The police of Latvia said that its chief held talks with the chief of Norway's on the 30th.",
            ("2023-04-30", None),
        ),
        (
            "Opening the meeting on Monday, the minister of Latvia welcomed the police chief of Norway.",
            ("2023-05-08", None),
        ),
        (
            "The conference of Latvia and Norway was declared open on Wednesday.",
            ("2023-05-10", None),
        ),
        (
            "The forum of Latvia and Norway runs for two days (23 and 24 May) in Riga.",
            ("2023-05-23", "2023-05-24"),
        ),
        (
            "THIRD MEETING OF DIVERS\n\nRiga, Latvia\n\n8 - 10 May 2023\n\nLatvia and Norway took part.",
            ("2023-05-08", "2023-05-10"),
        ),
    ],
)
def test_days(text, expected):
    found = meeting(_STAMP + text)
    assert (str(found.start), found.end and str(found.end)) == expected


@pytest.mark.parametrize(
    ("stamp", "expected"),
    [
        ("Source: Baltic Wire | 2022-09-07 20:14:33 | Editor: abc", "2022-09-07"),
        ("17:05, 21 Feb 2012, Riga - Baltic Wire, Anna KALNA   Views: 412", "2012-02-21"),
        ("June 22, 2023 | By Anna S. Kalna | Leave a comment", "2023-06-22"),
        ("6:44 pm on 3 July 2023", "2023-07-03"),
        ("August 14, 2024 - 19:05", "2024-08-14"),
        ("- Input 2025-04-22 16:31:07\n- Updated 2025-04-23 17:02:44", "2025-04-22"),
    ],
)
def test_stamps(stamp, expected):
    report = parse(f"Divers meet\n\n{stamp}\n\nThe police chiefs of Latvia and Norway met.")
    assert str(report.source.published) == expected
    assert report.meeting.agenda == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Commission will sit again in 2024, in Vilnius.", ("2024", "Vilnius", "LT")),
        ("The sides will return to these questions in Almaty.", (None, "Almaty", "KZ")),
        ("We accept the invitation to Uzhhorod, in May 2024.", ("2024-05", "Uzhhorod", "UA")),
        ("Romania has the next turn, in Constanta in 2024.", ("2024", "Constanta", "RO")),
        ("The next is due in Busan in 2024.", ("2024", "Busan", "KR")),
        ("The Fifth Joint Committee Meeting will be held in Busan in 2024.", ("2024", "Busan", "KR")),
        ("The next session shall be held in Vlora in 2024.", ("2024", "Vlora", "AL")),
        ("Suai in Timor-Leste will receive the next dialogue.", (None, "Suai", "TL")),
        ("Galle gets the next round, in 2024.", ("2024", "Galle", "LK")),
        (
            (
                "The idea goes to the ministers, who are to meet in Oslo next year. Turku will host the "
                "next meeting."
            ),
            (None, "Turku", "FI"),
        ),
    ],
)
def test_next_meeting(text, expected):
    report = parse(
        _STAMP + "The fourth meeting of Latvia and Norway took place in Riga on 9 May 2023. " + text
    )
    found = report.next_meeting
    start = None if expected[0] is None else str(found.start)
    assert (start, found.place.city, found.place.country) == expected
    assert report.meeting.place.city == "Riga"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The talks were the ninth in a series which the two forces began in 2006.", 9),
        ("It was the fourth of their yearly talks.", 4),
        ("It was the first meeting of the minister with the chief of police since she took office.", None),
        ("The second deputy ministerial-level dialogue on prisons of Latvia and Norway was held in Riga.", 2),
        ("The third Latvia-Norway Consultation on Counter-Terrorism was held in Riga.", 3),
        ("The Second Joint Committee Meeting under the agreement was held in Riga.", 2),
        ("A joint group was set up, and the group will hold its first session in Oslo in June.", None),
        ("The meeting of divers closed on Tuesday, its third since 2019.", 3),
        ("The second Home Secretary-level Dialogue of Latvia and Norway was held in Riga.", 2),
        (
            (
                "The pact was reached at the third meeting of the committee formed under a memorandum that "
                "both signed in Oslo in 2009."
            ),
            3,
        ),
    ],
)
def test_ordinal(text, expected):
    assert (
        meeting(_STAMP + "Latvia and Norway met in Riga. They talked. They ate. " + text).ordinal == expected
    )
