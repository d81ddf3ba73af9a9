"""Measure how long review pages of many reports take to make and to open, and print a table in Markdown.

    python benchmarks/review.py          needs Chromium, chromedriver and selenium

The reports are those of the golden tests, taken again and again. A page is open when the browser has laid it
out and painted it: the time runs from the request to the second frame behind the event `load`.
"""

from __future__ import annotations

import itertools
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path

from selenium import webdriver

from coopmodel import parse, review_many

_REPORTS = Path(__file__).parent.parent / "tests" / "golden" / "reports"
_NUMBERS = (1, 50, 500)
_ROUNDS = 5
_PAINTED = """
const done = arguments[0];
requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now())));
"""


def main() -> None:
    """Print the table."""
    texts = [path.read_text("utf-8") for path in sorted(_REPORTS.glob("*")) if path.suffix in {".txt", ".md"}]
    read = [(f"report {number}", parse(text), text) for number, text in enumerate(texts, 1)]
    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium") or ""
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage"):
        options.add_argument(argument)
    service = webdriver.ChromeService(shutil.which("chromedriver"))
    sys.stdout.write(
        "| Reports | file | make | open, median | open, longest |\n| --: | --: | --: | --: | --: |\n"
    )
    with (
        tempfile.TemporaryDirectory() as folder,
        webdriver.Chrome(options=options, service=service) as driver,
    ):
        for number in _NUMBERS:
            start = time.perf_counter()
            page = str(review_many(list(itertools.islice(itertools.cycle(read), number))))
            made = time.perf_counter() - start
            file = Path(folder, f"{number}.html")
            file.write_text(page, encoding="ascii")
            opened = [_opened(driver, file) for _ in range(_ROUNDS)]
            cells = (f"{number}", f"{len(page) / 1e6:.1f} MB", f"{made:.2f} s")
            cells += (f"{statistics.median(opened):.2f} s", f"{max(opened):.2f} s")
            sys.stdout.write(f"| {' | '.join(cells)} |\n")


def _opened(driver: webdriver.Chrome, file: Path) -> float:
    driver.get("about:blank")
    driver.get(file.as_uri())
    return float(driver.execute_async_script(_PAINTED)) / 1000


if __name__ == "__main__":
    main()
