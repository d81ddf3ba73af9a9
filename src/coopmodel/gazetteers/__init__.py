"""What the world is called: states, bodies, cities, roles and topics, and how reports write them."""
