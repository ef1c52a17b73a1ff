"""What can be commanded, one file a menu, in the order in which it stands there."""
