package app.laurel.cards.template;

/** A place in a template's source, counted from 1. */
record Position(int line, int column) {}
