"""The overview in a real browser: sorting, filtering, the timeline. The reports are invented."""

from __future__ import annotations

import pytest

from coopmodel import (
    AgendaItem,
    Delegation,
    Initiative,
    Meeting,
    PartialDate,
    Party,
    PartyKind,
    Place,
    Report,
    Source,
    Topic,
    review_many,
)

TITLES = "return [...document.querySelectorAll('tbody tr:not([hidden]) a')].map((one) => one.textContent)"
MARKS = "return [...document.querySelectorAll('.mark')].map((one) => one.getAttribute('aria-label'))"


def state(code, name):
    return Party(code=code, name=name, kind=PartyKind.STATE)


def simple(title, start, party, topic, *initiatives):
    meeting = Meeting(
        name=title,
        start=start and PartialDate.parse(start),
        place=Place(city=f"{title} City"),
        delegations=(Delegation(party=party),),
        agenda=(AgendaItem(title="a subject", topics=(topic,)),),
    )
    return Report(source=Source(title=title), meetings=(meeting,), initiatives=initiatives)


@pytest.fixture
def page(browse, soon):
    estonia, georgia = state("EE", "Estonia"), state("GE", "Georgia")
    hotline = Initiative(name="Hotline", end=PartialDate.parse("2025"))
    patrol = Initiative(name="Joint patrol", start=PartialDate.parse("2024-02-01"))
    reports = [
        ("b.txt", simple("Borders", "2021-05", estonia, Topic.BORDER_SECURITY), "Nothing was said.\n"),
        ("a.txt", simple("Arms", "2023", georgia, Topic.ARMS_TRAFFICKING, hotline), ""),
        ("d.txt", simple("Drugs", None, estonia, Topic.DRUG_TRAFFICKING), ""),
        ("c.txt", simple("Cyber", "2019-04-02", georgia, Topic.CYBERCRIME, patrol), ""),
        ("empty.txt", Report(), ""),
    ]
    page = browse(review_many(reports))
    soon(page, "h1", "Review of 5 reports")
    return page


def titles(page):
    return page.execute_script(TITLES)


def sort(page, column):
    page.find_element("xpath", f"//th/button[text()='{column}']").click()
    return titles(page)


def choose(page, label, option):
    control = page.find_element("xpath", f"//label[span[text()='{label}']]/select")
    control.find_element("xpath", f"option[text()='{option}']").click()
    return titles(page)


def find(page, words):
    box = page.find_element("id", "find")
    box.clear()
    box.send_keys(words)
    return titles(page)


def test_the_table(page):
    assert titles(page) == ["Borders", "Arms", "Drugs", "Cyber", "empty.txt"]
    cells = [cell.text for cell in page.find_elements("css selector", "tbody tr:nth-child(2) td")]
    assert cells == [
        "Arms\na.txt",
        "2023",
        "Arms City",
        "Georgia",
        "arms trafficking",
        "2025 Hotline",
        "7 facts",
    ]


@pytest.mark.parametrize(
    ("column", "expected"),
    [
        ("Report", ["Arms", "Borders", "Cyber", "Drugs", "empty.txt"]),
        ("Date", ["Cyber", "Borders", "Arms", "Drugs", "empty.txt"]),
        ("Place", ["Arms", "Borders", "Cyber", "Drugs", "empty.txt"]),
        ("Parties", ["Borders", "Drugs", "Arms", "Cyber", "empty.txt"]),
        ("Topics", ["Arms", "Borders", "Cyber", "Drugs", "empty.txt"]),
        ("Initiatives due", ["Cyber", "Arms", "Borders", "Drugs", "empty.txt"]),
    ],
)
def test_a_column_sorts_up_and_down_what_has_no_value_last(page, column, expected):
    assert sort(page, column) == expected
    head = page.find_element("xpath", f"//th[button[text()='{column}']]")
    assert head.get_attribute("aria-sort") == "ascending"
    down = sort(page, column)
    assert head.get_attribute("aria-sort") == "descending"
    assert down[0] == ("empty.txt" if column == "Report" else down[0])
    assert (down[-1] == "empty.txt") == (column != "Report")
    assert down != expected


def test_sorting_by_what_is_to_check(page):
    assert sort(page, "To check")[0] == "empty.txt"
    assert sort(page, "To check")[-1] == "empty.txt"


def test_the_filter_filters(page):
    assert find(page, "georg") == ["Arms", "Cyber"]
    assert find(page, "georgia HOTLINE") == ["Arms"]
    assert page.find_element("css selector", "output").text == "1 of 5 shown"
    assert find(page, "nothing of the kind") == []
    assert len(find(page, " ")) == 5
    assert choose(page, "Party", "Estonia (EE)") == ["Borders", "Drugs"]
    assert choose(page, "Topic", "drug trafficking") == ["Drugs"]
    assert choose(page, "Party", "Any party") == ["Drugs"]
    assert len(choose(page, "Topic", "Any topic")) == 5
    page.find_element("id", "only").click()
    assert titles(page) == ["Borders", "Arms", "Drugs", "Cyber"]


def test_the_filter_holds_when_the_table_is_sorted(page):
    find(page, "georgia")
    assert sort(page, "Date") == ["Cyber", "Arms"]


def test_the_timeline_shows_what_the_filter_shows(page):
    assert page.execute_script(MARKS) == [
        "meeting: Cyber, 2019-04-02, Cyber",
        "meeting: Borders, 2021-05, Borders",
        "meeting: Arms, 2023, Arms",
        "initiative: Joint patrol, 2024-02-01, Cyber",
        "initiative: Hotline, until 2025, Arms",
    ]
    find(page, "georgia cyber")
    assert page.execute_script(MARKS) == [
        "meeting: Cyber, 2019-04-02, Cyber",
        "initiative: Joint patrol, 2024-02-01, Cyber",
    ]
    find(page, "empty")
    assert page.execute_script(MARKS) == []


def test_marks_stand_in_the_order_of_time_within_the_drawing(page):
    boxes = [mark.rect for mark in page.find_elements("css selector", ".mark rect")]
    frame = page.find_element("css selector", ".timeline svg").rect
    assert boxes[0]["x"] < boxes[1]["x"] < boxes[2]["x"]
    assert all(
        frame["x"] <= box["x"] < box["x"] + box["width"] <= frame["x"] + frame["width"] for box in boxes
    )
    ticks = [one.text for one in page.find_elements("css selector", ".tick")]
    assert ticks == [f"{year}-{month}" for year in range(2019, 2027) for month in ("01", "07")][1:-1]


def test_a_report_opens_and_the_way_leads_back(page, soon):
    find(page, "georgia")
    page.find_element("link text", "Cyber").click()
    soon(page, "h1", "Cyber")
    assert page.title == "Cyber – Review"
    page.find_element("xpath", "//button[text()='Previous']").click()
    soon(page, "h1", "Drugs")
    page.find_element("xpath", "//button[text()='Next']").click()
    soon(page, "h1", "Cyber")
    page.find_element("xpath", "//button[text()='Next']").click()
    soon(page, ".where", "5 of 5")
    assert not page.find_element("xpath", "//button[text()='Next']").is_enabled()
    page.find_element("xpath", "//button[text()='Overview']").click()
    soon(page, "h1", "Review of 5 reports")
    assert titles(page) == ["Arms", "Cyber"]
    page.back()
    soon(page, "h1", "empty.txt")


def test_the_timeline_opens_a_report_by_keys(page, soon):
    mark = page.find_element("css selector", ".mark[tabindex='0']")
    page.execute_script("arguments[0].focus()", mark)
    page.switch_to.active_element.send_keys("\ue014")
    page.switch_to.active_element.send_keys("\ue007")
    soon(page, "h1", "Borders")


@pytest.mark.parametrize(
    ("at", "title"), [("#report-2", "Arms"), ("#report-99", "empty.txt"), ("#x", "Review of 5 reports")]
)
def test_an_address_leads_to_a_report(page, soon, at, title):
    page.execute_script("location.hash = arguments[0]", at)
    soon(page, "h1", title)


def test_no_report_at_all(browse, soon):
    page = browse(review_many([]))
    soon(page, "h1", "Review of 0 reports")


def test_a_narrow_window_has_no_table_wider_than_itself(browse, page):
    page.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": 390, "height": 844, "deviceScaleFactor": 1, "mobile": False},
    )
    assert page.execute_script("return document.documentElement.scrollWidth") <= 390
    assert sort(page, "Date")[0] == "Cyber"
