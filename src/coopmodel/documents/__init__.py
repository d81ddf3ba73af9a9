"""Text to blocks: titles, headings, paragraphs, items and rows, each with its place."""
