/** The general ledger: what all postings come to, by account, currency and day. */
@NamedInterface("ledger")
@NullMarked
package app.laurel.bot.reward.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
