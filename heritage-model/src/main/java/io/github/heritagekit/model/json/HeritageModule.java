// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.heritagekit.model.HeritageValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Lets mappers of Jackson 3 read and write the values of this library, in the form that {@link HeritageJson} has.
 *
 * <p>{@code JsonMapper.builder().findAndAddModules().build()} finds it; {@code addModule(new HeritageModule())} adds it by hand. Values may
 * stand inside an application's own types, as fields, list elements and keys of maps; findings and set findings there may be about
 * any value of this library, texts, whole numbers and booleans, and one that is left out is read as not recorded. How strings are escaped and which
 * fields are left out does not depend on the mapper's settings, so that {@link HeritageJackson2Module} gives the same bytes.
 *
 * <p>A value that is not right makes the mapper throw a {@link DatabindException} whose cause is an {@link InvalidHeritageJsonException}
 * with all problems. Whether text behind the end is refused is a setting of the mapper; its default in Jackson 3 is to refuse it.
 * Thread-safe.
 */
public final class HeritageModule extends JacksonModule {

    /** Makes the module. */
    public HeritageModule() {}

    @Override
    public String getModuleName() {
        return HeritageModule.class.getName();
    }

    @Override
    public Object getRegistrationId() {
        return getModuleName();
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Writers());
        context.addDeserializers(new Readers());
        context.addKeyDeserializers((type, config, bean) -> {
            Document<?> form = FormTable.find(type.getRawClass());
            return form instanceof Forms.TextForm<?> text ? new KeyReader(text) : null;
        });
    }

    private static @Nullable Document<?> documentFor(JavaType type) {
        return Types.document(type.getRawClass(), type.containedTypeOrUnknown(0).getRawClass());
    }

    private static final class Writers extends Serializers.Base {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier bean,
                JsonFormat.@Nullable Value format) {
            return Types.isWritten(type.getRawClass()) ? new Writer() : null;
        }

        @Override
        public @Nullable ValueSerializer<?> findEnumSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier bean,
                JsonFormat.@Nullable Value format) {
            return findSerializer(config, type, bean, format);
        }
    }

    private static final class Writer extends StdSerializer<HeritageValue> {
        Writer() {
            super(HeritageValue.class);
        }

        @Override
        public void serialize(HeritageValue value, JsonGenerator generator, SerializationContext context) {
            FormTable.documentOf(value).write(value, new Jackson3Sink(generator));
        }

        @Override
        public void serializeWithType(
                HeritageValue value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
            serialize(value, generator, context);
        }
    }

    private static final class Readers extends Deserializers.Base {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            Document<?> document = documentFor(type);
            return document == null ? null : new ValueReader(type, document);
        }

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            return findBeanDeserializer(type, config, bean);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return Types.isRead(type);
        }
    }

    private static final class ValueReader extends StdDeserializer<Object> {
        private final Document<?> document;

        ValueReader(JavaType type, Document<?> document) {
            super(type);
            this.document = document;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            String pointer = parser.streamReadContext().pathAsPointer().toString();
            try {
                return Reading.value(document, new Jackson3Tokens(parser), pointer);
            } catch (InvalidHeritageJsonException e) {
                throw DatabindException.from(parser, e.getMessage(), e);
            }
        }

        @Override
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types) {
            return deserialize(parser, context);
        }

        @Override
        public @Nullable Object getAbsentValue(DeserializationContext context) {
            return Types.absent(handledType());
        }
    }

    private static final class KeyReader extends KeyDeserializer {
        private final Forms.TextForm<?> form;

        KeyReader(Forms.TextForm<?> form) {
            this.form = form;
        }

        @Override
        public @Nullable Object deserializeKey(String key, DeserializationContext context) {
            try {
                return form.parse().apply(key);
            } catch (IllegalArgumentException e) {
                throw DatabindException.from(context, String.valueOf(e.getMessage()), e);
            }
        }
    }
}
