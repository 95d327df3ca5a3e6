/** The Adaptive Cards templating language: a template is read once, then expanded with data as often as needed. */
@NullMarked
package app.laurel.cards.template;

import org.jspecify.annotations.NullMarked;
