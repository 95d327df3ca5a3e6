package app.laurel.bot.payout.rail.payroll;

import app.laurel.bot.casework.Exceptions;
import app.laurel.bot.event.Worker;
import app.laurel.bot.payout.PaymentRail;
import app.laurel.bot.payout.payment.Learning;
import app.laurel.bot.payout.rail.batch.BatchDesk;
import app.laurel.bot.payout.rail.batch.Folder;
import app.laurel.bot.payout.tax.GrossUp;
import app.laurel.bot.people.People;
import app.laurel.bot.reward.overview.LookingUp;
import app.laurel.bot.reward.tax.Classifying;
import app.laurel.bot.store.Documents;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts payroll together, where its folder is named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("laurel.rails.payroll.folder")
class PayrollConfiguration {

    @Bean
    BatchDesk payrollDesk(
            PayrollSettings settings,
            LookingUp rewards,
            People people,
            GrossUp grossUp,
            Classifying classifying,
            Documents documents,
            Supplier<UUID> ids,
            InstantSource clock) {
        return new BatchDesk(
                PayrollFile.RAIL,
                new PayrollFile(
                        settings,
                        rewards::find,
                        people,
                        grossUp,
                        one -> classifying.of(one).kind()),
                settings.limits(),
                new Folder(settings.folder(), ids),
                documents,
                clock);
    }

    @Bean
    PaymentRail payrollRail(BatchDesk payrollDesk) {
        return payrollDesk.rail();
    }

    @Bean
    Worker payrollFiles(BatchDesk payrollDesk, Learning learning, Exceptions exceptions) {
        return payrollDesk.files(learning, exceptions::raise);
    }

    @Bean
    Worker payrollReports(BatchDesk payrollDesk, Learning learning, Exceptions exceptions) {
        return payrollDesk.reports(learning, exceptions::raise);
    }
}
