// Measures Node itself: this script does nothing.
