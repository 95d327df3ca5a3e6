package app.laurel.bot.payout.rail.iso20022;

import app.laurel.bot.casework.Exceptions;
import app.laurel.bot.event.Worker;
import app.laurel.bot.payout.Payees;
import app.laurel.bot.payout.PaymentRail;
import app.laurel.bot.payout.payment.Learning;
import app.laurel.bot.payout.rail.batch.BatchDesk;
import app.laurel.bot.payout.rail.batch.Folder;
import app.laurel.bot.store.Documents;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the payment hub's files together, where their folder is named; nothing else loads their library. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("laurel.rails.iso20022.folder")
class Iso20022Configuration {

    @Bean
    BatchDesk iso20022Desk(
            Iso20022Settings settings, Payees payees, Documents documents, Supplier<UUID> ids, InstantSource clock) {
        return new BatchDesk(
                Iso20022File.RAIL,
                new Iso20022File(settings, payees),
                settings.limits(),
                new Folder(settings.folder(), ids),
                documents,
                clock);
    }

    @Bean
    PaymentRail iso20022Rail(BatchDesk iso20022Desk) {
        return iso20022Desk.rail();
    }

    @Bean
    Worker iso20022Files(BatchDesk iso20022Desk, Learning learning, Exceptions exceptions) {
        return iso20022Desk.files(learning, exceptions::raise);
    }

    @Bean
    Worker iso20022Reports(BatchDesk iso20022Desk, Learning learning, Exceptions exceptions) {
        return iso20022Desk.reports(learning, exceptions::raise);
    }
}
