package app.laurel.bot.reward.store;

import app.laurel.bot.reward.rules.Programmes;
import app.laurel.bot.store.Changes;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Trail;
import app.laurel.bot.store.View;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where rewards are kept. */
@Configuration(proxyBeanMethods = false)
class RewardStoreConfiguration {

    @Bean
    EntitlementDocuments entitlementDocuments(Documents documents, Trail trail, InstantSource clock) {
        return new EntitlementDocuments(documents, trail, clock);
    }

    @Bean
    View<OverviewDocument, EntitlementDocument> earningsView(
            OverviewDocuments overview, EntitlementDocuments entitlements) {
        return new View<>(
                "earnings",
                OverviewDocument.class,
                line -> overview.mend(line, ref -> entitlements.find(ref.owner(), ref.id())),
                EntitlementDocument.class,
                stored -> overview.show(stored.value().entitlement()));
    }

    @Bean
    StoredVersions storedVersions(Documents documents, Trail trail, InstantSource clock) {
        return new StoredVersions(documents, trail, clock);
    }

    @Bean
    BudgetDocuments budgetDocuments(Documents documents, Trail trail, Programmes programmes, InstantSource clock) {
        return new BudgetDocuments(documents, trail, programmes::yearlyBudget, clock);
    }

    @Bean
    LedgerDocuments ledgerDocuments(Documents documents, Changes changes) {
        return new LedgerDocuments(documents, changes);
    }

    @Bean
    DebtDocuments debtDocuments(Documents documents, Trail trail) {
        return new DebtDocuments(documents, trail);
    }

    @Bean
    BreakerDocuments breakerDocuments(Documents documents, Trail trail) {
        return new BreakerDocuments(documents, trail);
    }
}
