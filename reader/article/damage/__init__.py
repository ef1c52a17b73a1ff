"""What a text lost on its way: masked, dropped, doubled and garbled characters, and the proposals that fill them in."""
