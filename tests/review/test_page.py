"""The page as a file. The reports are invented."""

from __future__ import annotations

import base64
import hashlib
import html
import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopmodel import Report, ReviewPage, Source, parse, review_html, review_many
from coopmodel.review import page as page_module
from coopmodel.testing import reports

SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)
STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)
DATA = re.compile(r'<script type="application/json"[^>]*>(.*?)</script>', re.DOTALL)


def policy(page):
    [content] = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', str(page))
    return dict(part.split(" ", 1) for part in content.split("; "))


def digest(content):
    return f"'sha256-{base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()}'"


def test_the_page_shows_itself_in_a_notebook_in_a_frame_of_its_own(report, text):
    page = review_html(report, text)
    frame = page._repr_html_()
    [inner] = re.findall(r'srcdoc="([^"]*)"', frame)
    assert html.unescape(inner) == str(page) == page.html
    assert 'sandbox="allow-scripts"' in frame
    assert page == ReviewPage(str(page), 1)


def test_the_policy_forbids_all_scripts_and_styles_but_the_page_s_own(report, text):
    page = str(review_html(report, text))
    [script], [style] = SCRIPT.findall(page), STYLE.findall(page)
    rules = policy(page)
    assert rules["default-src"] == "'none'"
    assert rules["script-src"] == digest(script)
    assert rules["style-src"] == digest(style)
    assert rules["trusted-types"] == "'none'"
    assert not {"connect-src", "font-src", "frame-src"} & set(rules)


def test_the_scripts_write_no_markup():
    for name in page_module._SCRIPTS:
        script = (page_module._ASSETS / name).read_text(encoding="ascii")
        assert not re.search(
            r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|Function\(|</", script
        )


def test_every_asset_is_part_of_the_page():
    names = {file.name for file in page_module._ASSETS.iterdir()}
    assert names == {"page.html", *page_module._SCRIPTS, *page_module._STYLES}


def test_the_same_report_gives_the_same_bytes(report, text):
    assert str(review_html(report, text)) == str(review_html(report, text))


def test_counts(report, text, part_of):
    [part] = part_of(review_html(report, text))
    assert part["counts"] == {"facts": 24, "bare": 1, "faulty": 0, "silent": 1}


def test_states_of_facts(report, text, part_of):
    [part] = part_of(review_html(report, text.replace("Tallinn", "Helsinki")))
    states = {(fact["label"], fact["value"]): (fact["state"], fact["fault"]) for fact in part["facts"]}
    assert states[("Item", "a joint database")] == ("bare", "it has no evidence")
    assert states[("Title", "The 4th Baltic Forum")] == ("sound", "")
    assert states[("City", "Tallinn")][0] == "faulty"
    assert states[("Name", "4th Baltic Forum")] == ("sound", "")


def test_the_groups_number_the_facts_in_their_order(report, text, part_of):
    [part] = part_of(review_html(report, text))

    def numbers(groups):
        for group in groups:
            yield from group["facts"]
            yield from numbers(group["groups"])

    assert list(numbers(part["groups"])) == list(range(len(part["facts"])))


def test_many_reports(report, text, part_of):
    page = review_many([("forum.txt", report, text), ("empty.txt", Report(), "")])
    assert page.reports == 2
    forum, empty = part_of(page)
    assert (forum["name"], empty["title"], empty["facts"]) == ("forum.txt", "empty.txt", [])
    rows = json.loads(DATA.findall(str(page))[0])
    assert [row["title"] for row in rows] == ["The 4th Baltic Forum", "empty.txt"]


def test_no_report():
    assert review_many([]).reports == 0


def test_a_report_without_a_title_is_called_so(part_of):
    [part] = part_of(review_html(Report(), "Riga"))
    assert part["title"] == "Report"


def test_hostile_strings_stay_data(hostile_report):
    page = str(review_many([(hostile_report[0].source.title, *hostile_report)]))
    plain = str(review_many([("x", Report(source=Source(title="x")), "y")]))
    for sign in ("<script", "</script", "<style", "</style", "<!--", "<img"):
        assert page.count(sign) == plain.count(sign)
    for data in DATA.findall(page):
        assert not set("<>&") & set(data)
        json.loads(data)


@given(reports(), st.text(st.characters() | st.characters(categories=["Cs"])))
def test_any_report_beside_any_text_gives_a_page_in_ascii(report, text):
    page = str(review_html(report, text))
    assert page.isascii()
    assert len(DATA.findall(page)) == 2


@pytest.mark.parametrize("text", ["", "\n", "\ud800", "\x00", "a" * 5000])
def test_odd_texts(text):
    assert review_html(parse(text), text).reports == 1
