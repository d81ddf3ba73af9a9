"""The typed records: meetings, delegations, agenda items, initiatives and the report that holds them."""
