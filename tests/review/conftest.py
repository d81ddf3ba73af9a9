"""Invented reports on the review page, and a browser to look at it.

The tests in a browser want Chromium, chromedriver and selenium, and those of accessibility axe-core
(`npm install axe-core`, or its axe.min.js by COOPMODEL_AXE). Where one is missing they are left out and
say so, unless COOPMODEL_REQUIRE_BROWSER=1, which makes that a failure.
"""

from __future__ import annotations

import importlib
import importlib.util
import json
import os
import shutil
from pathlib import Path

import pytest

from coopmodel import (
    AgendaItem,
    Capacity,
    Delegation,
    Diagnostic,
    Evidence,
    Initiative,
    InitiativeKind,
    InitiativeStatus,
    Meeting,
    MeetingMode,
    MeetingStatus,
    Milestone,
    PartialDate,
    Party,
    PartyKind,
    Person,
    Place,
    Recurrence,
    Report,
    Severity,
    Source,
    Span,
    Statement,
    Topic,
)

_ROOT = Path(__file__).resolve().parents[2]

TEXT = """\
\N{POLICE CARS REVOLVING LIGHT} The 4th Baltic Forum \N{FIRE ENGINE}\N{FIRE ENGINE}

The 4th Baltic Forum was held in Tallinn, Estonia, on 4 March 2021.
Deputy Minister Anna Kalna led Latvia's delegation from the Ministry of Justice; Juris Ozols came with her.
Anna Kalna proposed a joint database, with monthly reports and a pilot phase by June 2022, \
to speed up replies.
The weather was fine.
Read more
"""
LV = Party(code="LV", name="Latvia", kind=PartyKind.STATE)
KALNA = Person(name="Anna Kalna", role="Deputy Minister", party=LV)
DAY = PartialDate.parse


def _evidence(field, quote, text=TEXT, *, after=""):
    start = text.index(quote, text.index(after))
    return Evidence(span=Span(start=start, end=start + len(quote)), quote=quote, field=field, rule="by_hand")


def _place_of(quote):
    start = TEXT.index(quote)
    return Span(start=start, end=start + len(quote))


def _delegation():
    return Delegation(
        party=LV,
        body="Ministry of Justice",
        capacity=Capacity.GUEST,
        head=KALNA,
        members=(Person(name="Juris Ozols", party=LV),),
        evidence=(
            _evidence("party", "Latvia's delegation"),
            _evidence("head", "Deputy Minister Anna Kalna"),
            _evidence("body", "Ministry of Justice"),
            _evidence("members", "Juris Ozols"),
        ),
    )


def _meeting():
    return Meeting(
        name="4th Baltic Forum",
        ordinal=4,
        status=MeetingStatus.HELD,
        start=DAY("2021-03-04"),
        mode=MeetingMode.IN_PERSON,
        place=Place(city="Tallinn", country="EE"),
        delegations=(_delegation(),),
        agenda=(AgendaItem(title="a joint database", topics=(Topic.INFORMATION_EXCHANGE,)),),
        statements=(
            Statement(
                speaker=KALNA,
                summary="proposed a joint database",
                evidence=(_evidence("summary", "Anna Kalna proposed a joint database"),),
            ),
        ),
        evidence=(
            _evidence("name", "4th Baltic Forum"),
            _evidence("name", "4th Baltic Forum", after="\n\n"),
            _evidence("ordinal", "4th"),
            _evidence("status", "was held"),
            _evidence("start", "4 March 2021"),
            _evidence("place", "Tallinn, Estonia"),
            _evidence("place.city", "Tallinn"),
        ),
    )


def _initiative():
    return Initiative(
        name="joint database",
        kind=InitiativeKind.PLATFORM,
        status=InitiativeStatus.PROPOSED,
        recurrence=Recurrence.parse("FREQ=MONTHLY"),
        milestones=(Milestone(name="pilot phase", date=DAY("2022-06")),),
        parties=(LV,),
        topics=(Topic.INFORMATION_EXCHANGE,),
        expected_outcome="to speed up replies",
        proposed_by=(KALNA,),
        evidence=(
            _evidence("name", "joint database"),
            _evidence("recurrence", "monthly reports"),
            _evidence("milestones", "pilot phase by June 2022"),
            _evidence("expected_outcome", "to speed up replies"),
        ),
    )


@pytest.fixture
def text():
    return TEXT


@pytest.fixture
def evidence():
    return _evidence


@pytest.fixture
def report():
    """A report of which most is borne by the text, a wrong end date is not, and an item has no evidence."""
    return Report(
        source=Source(title="The 4th Baltic Forum"),
        meetings=(_meeting(),),
        initiatives=(_initiative(),),
        diagnostics=(
            Diagnostic(
                code="no-fact",
                message="no fact was read here",
                span=_place_of("The weather was fine."),
                severity=Severity.INFO,
            ),
            Diagnostic(
                code="background",
                message="part of a page's frame",
                span=_place_of("Read more"),
                severity=Severity.INFO,
            ),
            Diagnostic(
                code="odd-word", message="an odd word", span=_place_of("Tallinn"), severity=Severity.ERROR
            ),
            Diagnostic(code="whole", message="about the whole text"),
        ),
    )


HOSTILE = (
    "<script>window.hacked=1</script> \"onmouseover=\"window.hacked=1 'onfocus='window.hacked=1 </style>"
    "</script><!-- <img src=x onerror=window.hacked=1> &amp; javascript:window.hacked=1 "
    "\u202egnp.exe\u202c \u2067x\u2069 NUL \0 line\u2028end {{x}} ${x} \N{FIRE ENGINE} אבג ]]> end"
)


@pytest.fixture
def hostile():
    """A string that would be markup, script or style, or hide what it says, if it could."""
    return HOSTILE


@pytest.fixture
def hostile_report(hostile):
    """A text and a report of it with the hostile string wherever a string can be."""
    text = f"{hostile} half \ud800 pair\n\n- {hostile}\n"
    quote = Evidence(span=Span(start=0, end=len(hostile)), quote=hostile, field="name", rule=hostile)
    person = Person(name=hostile, role=hostile, body=hostile)
    party = Party(code=hostile, name=hostile, kind=PartyKind.ORGANIZATION)
    meeting = Meeting(
        name=hostile,
        series=hostile,
        start=DAY("2021-03"),
        place=Place(city=hostile, venue=hostile),
        organizers=(party,),
        delegations=(
            Delegation(party=party, body=hostile, head=person, members=(person,), evidence=(quote,)),
        ),
        agenda=(AgendaItem(title=hostile, evidence=(quote,)),),
        statements=(Statement(speaker=person, summary=hostile),),
        evidence=(quote, Evidence(span=quote.span, quote=hostile, field=hostile, rule=hostile)),
        extra={hostile: hostile},
    )
    step = Milestone(name=hostile, date=DAY("2022"))
    initiative = Initiative(name=hostile, milestones=(step,), parties=(party,), expected_outcome=hostile)
    source = Source(title=hostile, publisher=hostile, url="javascript:window.hacked=1", language=hostile)
    diagnostics = (Diagnostic(code=hostile, message=hostile, span=Span(start=3, end=9)),)
    report = Report(
        source=source,
        meetings=(meeting,),
        initiatives=(initiative,),
        diagnostics=diagnostics,
        extra={"x": hostile},
    )
    return report, text


@pytest.fixture
def part_of():
    """The data of the reports that a page holds."""

    def part_of(page):
        parts = str(page).split('<script type="application/json" class="data">')[1:]
        return [json.loads(part.split("</script>")[0]) for part in parts]

    return part_of


def _leave_out(what):
    if os.environ.get("COOPMODEL_REQUIRE_BROWSER") == "1":
        pytest.fail(f"the review page must be looked at in a browser here, but {what}")
    pytest.skip(f"the review page was not looked at in a browser: {what}")


@pytest.fixture(scope="session")
def driver():
    """A headless Chromium, driven through chromedriver."""
    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    chromedriver = shutil.which("chromedriver")
    if importlib.util.find_spec("selenium") is None:
        _leave_out("selenium is not installed")
    if chromium is None or chromedriver is None:
        _leave_out("no Chromium with a chromedriver was found")
    webdriver = importlib.import_module("selenium.webdriver")
    options = webdriver.ChromeOptions()
    options.binary_location = chromium
    quiet = (
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    )
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", *quiet):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(chromedriver))
    yield driver
    driver.quit()


@pytest.fixture
def browse(driver, tmp_path):
    """Open a page as a file, in a window, light or dark; there must be no console error and no request."""

    def browse(page, *, width=1280, height=800, dark=False, at=""):
        file = tmp_path / "review.html"
        file.write_text(str(page), encoding="ascii")
        metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
        features = [
            {"name": "prefers-color-scheme", "value": "dark" if dark else "light"},
            {"name": "prefers-reduced-motion", "value": "reduce"},
        ]
        driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
        driver.get("about:blank")
        for kind in ("browser", "performance"):
            driver.get_log(kind)
        driver.get(file.as_uri() + at)
        return driver

    yield browse
    assert driver.get_log("browser") == []
    assert [url for url in _requests(driver) if not url.startswith(("data:", tmp_path.as_uri()))] == []


def _requests(driver):
    """The addresses of which something was requested, but for those at which the policy stopped it."""
    messages = [json.loads(entry["message"])["message"] for entry in driver.get_log("performance")]
    made = {
        message["params"]["requestId"]: message["params"]["request"]["url"]
        for message in messages
        if message["method"] == "Network.requestWillBeSent"
    }
    for message in messages:
        if message["method"] == "Network.loadingFailed" and message["params"].get("blockedReason") == "csp":
            del made[message["params"]["requestId"]]
    return list(made.values())


@pytest.fixture
def soon():
    """Wait until the one element that fits says a text: a page follows its address a moment later."""
    wait = pytest.importorskip("selenium.webdriver.support.wait").WebDriverWait

    def soon(page, selector, text):
        said = "return [...document.querySelectorAll(arguments[0])].map((one) => one.textContent)"
        wait(page, 20).until(lambda page: page.execute_script(said, selector) == [text])

    return soon


@pytest.fixture(scope="session")
def axe():
    """The source of axe-core, which judges accessibility."""
    file = Path(os.environ.get("COOPMODEL_AXE", _ROOT / "node_modules" / "axe-core" / "axe.min.js"))
    if not file.is_file():
        _leave_out("axe-core is not installed (npm install axe-core, or COOPMODEL_AXE=.../axe.min.js)")
    return file.read_text(encoding="utf-8")
