"""Take the README's picture of the review page, docs/review.png, in a headless Chromium.

python tools/picture_of_review.py            needs Chromium, chromedriver and selenium
"""

from __future__ import annotations

import argparse
import base64
import shutil
import struct
import sys
import tempfile
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from selenium import webdriver

from coopmodel import Source, parse, review_html

_FILE = Path(__file__).resolve().parent.parent / "docs" / "review.png"
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_WIDTH, _HEIGHT, _SCALE = 1280, 760, 1.5
_LIT = ".fact.in-person"

# The report and the people in it are invented.
_TEXT = """\
TALLINN, March 5, 2021 - The 12th session of the Joint Border Commission of Estonia and Latvia was held in \
Tallinn on March 4, 2021.

The Estonian delegation was headed by Director General Jaan Ilves. The Latvian delegation was led by Colonel \
Anna Kalna, Deputy Head of the State Border Guard.

The following topics were discussed:
- Irregular migration at the external border
- Exchange of information on stolen vehicles
- Training of dog handlers

Jaan Ilves said that data on stolen vehicles would now be exchanged within an hour. The guests were shown \
the old town.

The parties signed a protocol on joint patrols. Anna Kalna proposed to set up a joint analysis centre by \
June 2022. The next session will be held in Riga in 2022.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Take the picture; the exit code."""
    parser = argparse.ArgumentParser(description="Take the picture of the review page.")
    parser.add_argument("--file", type=Path, default=_FILE, help="the file of the picture")
    options = parser.parse_args(arguments)
    file: Path = options.file
    file.write_bytes(_smaller(_picture()))
    print(f"{file.name}: {file.stat().st_size // 1000} kB")
    return 0


def _picture() -> bytes:
    title = "Border guards of Estonia and Latvia agree on joint patrols"
    page = review_html(parse(_TEXT, source=Source(title=title)), _TEXT)
    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium") or ""
    for argument in ("--headless=new", "--no-sandbox", "--hide-scrollbars"):
        options.add_argument(argument)
    service = webdriver.ChromeService(shutil.which("chromedriver"))
    with (
        tempfile.TemporaryDirectory() as folder,
        webdriver.Chrome(options=options, service=service) as driver,
    ):
        file = Path(folder, "review.html")
        file.write_text(str(page), encoding="ascii")
        metrics = {"width": _WIDTH, "height": _HEIGHT, "deviceScaleFactor": _SCALE, "mobile": False}
        driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
        light = [{"name": "prefers-color-scheme", "value": "light"}]
        driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": light})
        driver.get(file.as_uri())
        driver.execute_script("document.querySelector(arguments[0]).focus()", _LIT)
        shot = driver.execute_cdp_cmd("Page.captureScreenshot", {"format": "png"})
        return base64.b64decode(shot["data"])


def _smaller(png: bytes) -> bytes:
    """The same picture, packed as tightly as zlib can."""
    chunks = list(_chunks(png))
    pixels = zlib.decompress(b"".join(data for kind, data in chunks if kind == b"IDAT"))
    packed = [(b"IHDR", chunks[0][1]), (b"IDAT", zlib.compress(pixels, 9)), (b"IEND", b"")]
    return _SIGNATURE + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in packed
    )


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The kind and the data of each chunk of a PNG file."""
    at = len(_SIGNATURE)
    while at < len(png):
        (size,) = struct.unpack_from(">I", png, at)
        yield png[at + 4 : at + 8], png[at + 8 : at + 8 + size]
        at += 12 + size


if __name__ == "__main__":
    sys.exit(main())
