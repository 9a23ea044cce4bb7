//! The front end: words in, an operation and its input out; and everything said to the user on the way.
