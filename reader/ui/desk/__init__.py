"""The articles that lie open: opening and analysing them off the window's thread, tabs, the library behind them."""
