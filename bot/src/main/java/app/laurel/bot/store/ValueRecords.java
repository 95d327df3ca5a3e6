package app.laurel.bot.store;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedConstructor;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import org.jspecify.annotations.Nullable;

/** Writes a record of one text, such as an id, as that text. */
final class ValueRecords extends JacksonAnnotationIntrospector {

    @Override
    public @Nullable Boolean hasAsValue(Annotated annotated) {
        if (annotated instanceof AnnotatedMethod method && readsTheText(method)) {
            return true;
        }
        return super.hasAsValue(annotated);
    }

    @Override
    public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated annotated) {
        if (annotated instanceof AnnotatedConstructor constructor && isValue(constructor.getDeclaringClass())) {
            return JsonCreator.Mode.DELEGATING;
        }
        return super.findCreatorAnnotation(config, annotated);
    }

    private static boolean readsTheText(AnnotatedMethod method) {
        return isValue(method.getDeclaringClass()) && method.getName().equals(component(method.getDeclaringClass()));
    }

    private static boolean isValue(Class<?> type) {
        return type.isRecord()
                && !Document.class.isAssignableFrom(type)
                && !app.laurel.bot.event.DomainEvent.class.isAssignableFrom(type)
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == String.class;
    }

    private static String component(Class<?> record) {
        return record.getRecordComponents()[0].getName();
    }
}
