"""A report in a real browser: words and facts, keys, counts. The report is invented."""

from __future__ import annotations

import pytest

from coopmodel import review_html

POINT = """
arguments[0].dispatchEvent(new PointerEvent("pointerover", {bubbles: true}));
"""
LIT = "return [...document.querySelectorAll(arguments[0] + '.lit')].map((one) => one.textContent)"
FOCUSED = "return {...document.activeElement.dataset, text: document.activeElement.textContent}"


@pytest.fixture
def page(browse, report, text):
    return browse(review_html(report, text))


def fact(page, label, value):
    """The row of a fact; of several the first."""
    rows = page.find_elements("css selector", "[data-fact]")
    return next(row for row in rows if row.text.startswith(f"{label}\n{value}"))


def piece(page, text):
    found = page.find_elements("css selector", "[data-piece]")
    return next(one for one in found if one.text == text)


def lit(page, kind):
    return page.execute_script(LIT, kind)


def focus(page, element):
    page.execute_script("arguments[0].focus()", element)


def press(page, *keys):
    for key in keys:
        page.switch_to.active_element.send_keys(key)


ENTER, DOWN, UP, RIGHT, LEFT, HOME, END, ESCAPE, TAB = (
    "\ue007",
    "\ue015",
    "\ue013",
    "\ue014",
    "\ue012",
    "\ue011",
    "\ue010",
    "\ue00c",
    "\ue004",
)


def test_the_text_stands_there_as_it_is_written(page, text):
    lines = page.find_elements("css selector", ".line > p")
    shown = [line.get_property("textContent").removesuffix(" no fact") for line in lines]
    assert shown == text.splitlines()


def test_the_marks_of_each_fact_are_its_evidence(page, report, text, part_of):
    facts = page.find_elements("css selector", "[data-fact]")
    [part] = part_of(review_html(report, text))
    assert len(facts) == len(part["facts"])
    for number, row in enumerate(facts):
        assert row.get_attribute("data-fact") == str(number)
        focus(page, row)
        stated = [
            piece["text"]
            for line in part["passage"]["lines"]
            for piece in line["pieces"]
            if number in piece["facts"]
        ]
        assert lit(page, ".piece") == stated


def test_marks_behind_emoji_stand_at_their_words(page):
    focus(page, fact(page, "Ordinal", "4"))
    assert lit(page, ".piece") == ["4th"]
    focus(page, fact(page, "Name", "4th Baltic Forum"))
    assert "".join(lit(page, ".piece")) == "4th Baltic Forum" * 2


def test_pointing_at_a_fact_shows_its_words_and_the_other_way_round(page):
    page.execute_script(POINT, fact(page, "Start", "2021-03-04"))
    assert lit(page, ".piece") == ["4 March 2021"]
    page.execute_script(POINT, piece(page, "Juris Ozols"))
    assert [row.split("\n")[0] for row in lit(page, ".fact")] == ["Member Juris Ozols"]
    assert "by_hand" in page.find_element("id", "said").text


def test_nested_words_show_all_their_facts(page):
    page.execute_script(POINT, piece(page, "Tallinn"))
    assert [row.split(" ")[0] for row in lit(page, ".fact")] == ["Mode", "City", "Country"]
    assert lit(page, ".piece") == ["Tallinn", ", Estonia"]
    page.execute_script(POINT, piece(page, ", Estonia"))
    assert [row.split(" ")[0] for row in lit(page, ".fact")] == ["Mode", "City", "Country"]
    page.execute_script(POINT, piece(page, "joint database"))
    assert {"Name joint database"} < {row.split(" information")[0] for row in lit(page, ".fact")}


def test_a_mark_has_the_colour_of_its_innermost_fact_and_a_line_for_the_one_around(page):
    names = piece(page, "joint database").get_attribute("class").split()
    assert {"in-initiative", "of-statement"} < set(names)


def test_what_is_pointed_at_comes_into_sight_on_the_other_side(browse, report, text):
    page = browse(review_html(report, text), height=360)
    row = fact(page, "Outcome", "to speed up replies")
    focus(page, row)
    box, pane = (
        page.execute_script("return arguments[0].getBoundingClientRect().toJSON()", element)
        for element in (piece(page, "to speed up replies"), page.find_element("css selector", ".source"))
    )
    assert pane["top"] <= box["top"] < box["bottom"] <= pane["bottom"]
    assert page.execute_script("return window.scrollY") == 0


def test_arrow_keys_move_among_facts_and_enter_goes_to_their_words_and_back(page):
    focus(page, fact(page, "Name", "4th Baltic Forum"))
    press(page, DOWN, DOWN, DOWN, RIGHT, LEFT)
    assert page.execute_script(FOCUSED)["text"] == "Start 2021-03-04"
    press(page, ENTER)
    assert page.execute_script(FOCUSED)["text"] == "4 March 2021"
    press(page, ENTER)
    assert page.execute_script(FOCUSED)["text"] == "Start 2021-03-04"
    press(page, HOME)
    assert page.execute_script(FOCUSED)["fact"] == "0"
    press(page, UP)
    assert page.execute_script(FOCUSED)["fact"] == "0"
    press(page, END)
    assert page.execute_script(FOCUSED)["text"] == "Title The 4th Baltic Forum"


def test_enter_goes_from_a_fact_to_one_place_after_another(page):
    row = fact(page, "Name", "4th Baltic Forum")
    places = []
    for _ in range(5):
        focus(page, row)
        press(page, ENTER)
        places.append(page.execute_script(FOCUSED)["piece"])
        press(page, ENTER)
        assert page.execute_script(FOCUSED)["fact"] == "0"
    assert places == ["1", "5", "1", "5", "1"]


def test_a_fact_without_words_leads_nowhere_and_says_why(page):
    focus(page, fact(page, "Item", "a joint database"))
    press(page, ENTER)
    assert page.execute_script(FOCUSED)["text"].startswith("Item a joint database")
    assert "it has no evidence" in page.find_element("id", "said").text


def test_tab_passes_each_side_in_one_step_and_escape_lets_go(page):
    focus(page, page.find_element("css selector", ".source"))
    press(page, *[TAB] * 8)
    seen = [page.execute_script(FOCUSED)]
    assert "note" in seen[0] or "piece" in seen[0]
    press(page, TAB)
    assert page.execute_script("return document.activeElement.ariaLabel") == "Record"
    press(page, *[TAB] * 4)
    assert page.execute_script(FOCUSED)["fact"] == "0"
    press(page, ESCAPE)
    assert lit(page, "") == []


def test_lines_that_gave_no_fact_and_facts_without_evidence_are_counted_and_led_to(page):
    counts = {one.text: one for one in page.find_elements("css selector", ".count")}
    assert list(counts) == [
        "24 facts",
        "1 fact without evidence",
        "0 facts that the text does not bear",
        "1 line gave no fact",
        "4 diagnostics",
    ]
    counts["1 line gave no fact"].click()
    assert "The weather was fine. no fact" in page.execute_script(FOCUSED)["text"]
    counts["1 fact without evidence"].click()
    assert page.execute_script(FOCUSED)["text"].startswith("Item a joint database")
    counts["4 diagnostics"].click()
    assert "about the whole text" in page.execute_script(FOCUSED)["text"]


def test_diagnostics_stand_at_their_place(page):
    order = page.execute_script(
        "return [...document.querySelectorAll('.note .name, .line > p')].map((one) => one.textContent)"
    )
    assert order[0] == "whole"
    assert order[order.index("odd-word") + 1].startswith("The 4th Baltic Forum was held")
    assert order[order.index("no-fact") + 1].startswith("The weather")
    assert order[order.index("background") + 1] == "Read more"
    page.execute_script(POINT, page.find_element("css selector", ".note.error"))
    assert lit(page, ".piece") == ["Tallinn"]
    assert "error: odd-word an odd word" in page.find_element("id", "said").text


def test_a_kind_is_hidden_and_shown(page):
    button = page.find_element("css selector", ".kind.in-initiative")
    button.click()
    assert button.get_attribute("aria-pressed") == "false"
    assert "in-statement" in piece(page, "joint database").get_attribute("class")
    button.click()
    assert "in-initiative" in piece(page, "joint database").get_attribute("class")


def test_the_timeline_of_a_report(page):
    marks = page.find_elements("css selector", ".mark")
    assert [mark.get_attribute("aria-label") for mark in marks] == [
        "meeting: 4th Baltic Forum, 2021-03-04",
        "milestone: joint database: pilot phase, 2022-06",
    ]
    focus(page, marks[0])
    press(page, RIGHT)
    assert "pilot phase" in page.find_element("id", "said").text
    press(page, HOME, LEFT)
    assert "Baltic Forum, 2021-03-04" in page.find_element("id", "said").text


def test_a_narrow_window_stacks_text_and_record(browse, report, text):
    page = browse(review_html(report, text), width=390, height=844)
    above, below = (one.rect for one in page.find_elements("css selector", ".pane"))
    assert above["x"] == below["x"] == 0
    assert above["y"] + above["height"] <= below["y"]
    assert page.execute_script("return document.documentElement.scrollWidth") == 390


def test_print_shows_everything_on_white(browse, report, text):
    page = browse(review_html(report, text), dark=True)
    page.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    for pane in page.find_elements("css selector", ".pane"):
        whole = page.execute_script("return arguments[0].scrollHeight - arguments[0].clientHeight", pane)
        assert whole <= 0
        assert pane.value_of_css_property("background-color") == "rgba(255, 255, 255, 1)"
        assert pane.value_of_css_property("color") == "rgba(0, 0, 0, 1)"
    assert not page.find_element("id", "strip").is_displayed()
    page.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})
