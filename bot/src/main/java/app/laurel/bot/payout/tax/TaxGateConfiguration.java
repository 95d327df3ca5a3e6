package app.laurel.bot.payout.tax;

import app.laurel.bot.reward.hold.Holding;
import app.laurel.bot.reward.overview.LookingUp;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what taxes ask of payouts. */
@Configuration(proxyBeanMethods = false)
class TaxGateConfiguration {

    @Bean
    TaxThresholds taxThresholds(TaxSettings settings) {
        return settings.table();
    }

    @Bean
    TaxGate taxGate(TaxBooks books, TaxThresholds thresholds, TaxSettings settings) {
        return new TaxGate(books, thresholds, settings.forms());
    }

    @Bean
    TaxForms taxForms(TaxBooks books, LookingUp rewards, Holding holding, InstantSource clock) {
        return new TaxForms(books, rewards, holding, clock);
    }

    @Bean
    GrossUp grossUp(TaxSettings settings) {
        return settings.grossUp();
    }
}
