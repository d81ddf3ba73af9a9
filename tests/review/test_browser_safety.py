"""The page in a real browser with hostile strings, judged by axe-core too. The reports are invented."""

from __future__ import annotations

import pytest

from coopmodel import review_html, review_many

STRAY = """
const all = [...document.querySelectorAll("*")];
return {
  hacked: window.hacked ?? null,
  images: document.querySelectorAll("img, iframe, object, embed, base, form[action]").length,
  handlers: all.flatMap((one) => [...one.attributes]).filter((one) => /^on/i.test(one.name)).length,
  scripts: document.querySelectorAll("script:not([type])").length,
  links: [...document.querySelectorAll("a")].map((one) => one.getAttribute("href")),
};
"""
HIDDEN = "[\\u0000\\u202a-\\u202e\\u2066-\\u2069\\u2028\\ud800]"
TRY = """
const done = arguments[0];
const script = document.createElement("script");
const refused = [];
try { script.text = "window.hacked = 2"; document.body.append(script); } catch { refused.push("script"); }
try { document.body.innerHTML = "x"; } catch { refused.push("markup"); }
const button = document.createElement("button");
try { button.setAttribute("onclick", "window.hacked = 3"); } catch { refused.push("handler"); }
button.click();
const style = document.createElement("style");
style.textContent = "body { display: none }";
document.body.append(style);
const image = new Image();
const display = () => getComputedStyle(document.body).display;
image.onerror = () => done({ hacked: window.hacked ?? null, refused, display: display() });
image.src = "https://example.org/x.png";
"""
NOT_THE_PAGE_S = ("Content Security Policy", "TrustedScript", "TrustedHTML", "Trusted Type")


def assert_inert(page, hostile):
    state = page.execute_script(STRAY)
    assert (state["hacked"], state["images"], state["handlers"], state["scripts"]) == (None, 0, 0, 1)
    assert all(link.startswith("#report-") for link in state["links"])
    shown = page.execute_script("return document.getElementById('main').textContent + document.title")
    assert hostile[: hostile.index("\u202e")] in shown
    assert "U+202E" in shown
    hidden = f"return /{HIDDEN}/u.test(document.getElementById('main').textContent + document.title)"
    assert page.execute_script(hidden) is False


def test_hostile_strings_are_text_in_a_report(browse, hostile, hostile_report):
    page = browse(review_html(*hostile_report))
    for one in page.find_elements("css selector", "[data-fact], [data-piece], [data-note], .mark"):
        page.execute_script("arguments[0].focus()", one)
    assert_inert(page, hostile)
    assert "U+D800" in page.find_element("css selector", ".text").text


def test_hostile_strings_are_text_in_the_overview(browse, soon, hostile, hostile_report):
    page = browse(review_many([(hostile, *hostile_report)] * 2))
    assert_inert(page, hostile)
    page.find_element("css selector", "tbody a").click()
    soon(page, ".where", "1 of 2")
    assert_inert(page, hostile)


def test_hostile_strings_are_text_in_a_notebook(browse, soon, hostile, hostile_report):
    notebook = review_many([(hostile, *hostile_report)] * 2)._repr_html_()
    page = browse(
        f"<!doctype html><title>Notebook</title>{notebook.encode('ascii', 'xmlcharrefreplace').decode()}"
    )
    page.switch_to.frame(0)
    assert_inert(page, hostile)
    page.find_element("css selector", "tbody a").click()
    soon(page, ".where", "1 of 2")
    assert_inert(page, hostile)
    page.find_element("xpath", "//button[text()='Overview']").click()
    soon(page, "h1", "Review of 2 reports")
    page.switch_to.default_content()
    assert page.execute_script("return window.scrollY") == 0


def test_the_policy_holds_against_a_script_that_would_get_in(browse, report, text):
    page = browse(review_html(report, text))
    outcome = page.execute_async_script(TRY)
    assert outcome == {"hacked": None, "refused": ["script", "markup", "handler"], "display": "flex"}
    complaints = [entry["message"] for entry in page.get_log("browser")]
    assert complaints
    assert all(any(sign in complaint for sign in NOT_THE_PAGE_S) for complaint in complaints)


def violations(page, axe):
    page.execute_script(axe)
    result = page.execute_async_script(
        "axe.run({rules: {'target-size': {enabled: true}}}).then(arguments[0])"
    )
    return [(one["id"], [node["html"] for node in one["nodes"]][:3]) for one in result["violations"]]


@pytest.mark.parametrize(
    "window",
    [{"width": width, "dark": dark} for width in (1280, 390) for dark in (False, True)],
    ids=["wide light", "wide dark", "narrow light", "narrow dark"],
)
def test_axe_finds_no_violation(browse, soon, axe, report, text, *, window):
    reports = [("forum.txt", report, text), ("other.txt", report, text.replace("Tallinn", "Helsinki"))]
    page = browse(review_many(reports), **window)
    assert violations(page, axe) == []
    page.execute_script("location.hash = '#report-2'")
    soon(page, ".where", "2 of 2")
    assert violations(page, axe) == []
    for mark in ("[data-fact]", "[data-piece]", "[data-note]", ".kind"):
        first = page.find_elements("css selector", mark)[0]
        page.execute_script("arguments[0].focus(); arguments[0].click?.()", first)
        assert violations(page, axe) == []
