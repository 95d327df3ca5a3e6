package app.laurel.bot.payout.export;

import app.laurel.bot.payout.tax.TaxBooks;
import app.laurel.bot.payout.tax.TaxGate;
import app.laurel.bot.payout.tax.TaxThresholds;
import app.laurel.bot.reward.ledger.Ledger;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what writes files for finance. */
@Configuration(proxyBeanMethods = false)
class ExportConfiguration {

    @Bean
    TaxExporting taxExporting(TaxBooks books, TaxThresholds thresholds, TaxGate gate, ExportSettings settings) {
        return new TaxExporting(books, thresholds, gate, settings.folder());
    }

    @Bean
    JournalExporting journalExporting(Ledger ledger, ExportSettings settings, InstantSource clock) {
        return new JournalExporting(ledger, settings.folder(), clock);
    }
}
