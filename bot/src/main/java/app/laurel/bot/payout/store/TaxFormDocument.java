package app.laurel.bot.payout.store;

import app.laurel.bot.payout.tax.TaxForm;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;

/** A form that is in. */
@Kind("tax-form")
record TaxFormDocument(TaxForm form) implements Document {}
