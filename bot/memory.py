"""How the garbage collector works in a process that lives long."""

import gc

YOUNG = 10_000
"""Objects made and kept before it looks for cycles among them, instead of 700: a message makes a few thousand, and
nearly all of them go by themselves."""


def settle() -> None:
    """To be called when all is loaded: what is there by now stays, and need not be looked through again and again."""
    gc.freeze()
    gc.set_threshold(YOUNG, 20, 20)
