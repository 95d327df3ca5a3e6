package app.laurel.bot.approval.store;

import app.laurel.bot.approval.DecisionId;
import app.laurel.bot.approval.Desking;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.store.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is made from decisions and can be made anew. */
@Configuration(proxyBeanMethods = false)
class ApprovalViews {

    /** Desks have a history of their own, so they are put right by changes as any other. */
    @Bean
    View<DeskDocument, DecisionDocument> desksView(Desking desking) {
        return new View<>(
                "desks",
                DeskDocument.class,
                row -> desking.tidy(new PersonId(row.value().person())),
                DecisionDocument.class,
                stored -> desking.refresh(new DecisionId(stored.value().id())));
    }
}
