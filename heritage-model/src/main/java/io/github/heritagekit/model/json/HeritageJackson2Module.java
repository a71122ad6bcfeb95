// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.heritagekit.model.HeritageValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Lets mappers of Jackson 2 read and write the values of this library, in the form that {@link HeritageJson} has.
 *
 * <p>{@code JsonMapper.builder().findAndAddModules().build()} and {@code new ObjectMapper().findAndRegisterModules()} find it; {@code registerModule(new HeritageJackson2Module())} adds it by hand. Values may
 * stand inside an application's own types, as fields, list elements and keys of maps; findings and set findings there may be about
 * any value of this library, texts, whole numbers and booleans, and one that is left out is read as not recorded. How strings are escaped and which
 * fields are left out does not depend on the mapper's settings, so that {@link HeritageModule} gives the same bytes.
 *
 * <p>A value that is not right makes the mapper throw a {@link JsonMappingException} whose cause is an {@link InvalidHeritageJsonException}
 * with all problems. Whether text behind the end is refused is a setting of the mapper; its default in Jackson 2 is to let it pass, and {@code
 * DeserializationFeature.FAIL_ON_TRAILING_TOKENS} refuses it.
 * Thread-safe.
 */
public final class HeritageJackson2Module extends Module {

    /** Makes the module. */
    public HeritageJackson2Module() {}

    @Override
    public String getModuleName() {
        return HeritageJackson2Module.class.getName();
    }

    @Override
    public Object getTypeId() {
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
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription bean) {
            return Types.isWritten(type.getRawClass()) ? new Writer() : null;
        }
    }

    private static final class Writer extends StdSerializer<HeritageValue> {
        private static final long serialVersionUID = 1L;

        Writer() {
            super(HeritageValue.class);
        }

        @Override
        public void serialize(HeritageValue value, JsonGenerator generator, SerializerProvider context)
                throws IOException {
            try {
                FormTable.documentOf(value).write(value, new Jackson2Sink(generator));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }

        @Override
        public void serializeWithType(
                HeritageValue value, JsonGenerator generator, SerializerProvider context, TypeSerializer types)
                throws IOException {
            serialize(value, generator, context);
        }
    }

    private static final class Readers extends Deserializers.Base {
        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription bean) {
            Document<?> document = documentFor(type);
            return document == null ? null : new ValueReader(type, document);
        }

        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription bean) {
            return findBeanDeserializer(config.constructType(type), config, bean);
        }
    }

    private static final class ValueReader extends StdDeserializer<Object> {
        private static final long serialVersionUID = 1L;

        private final transient Document<?> document;

        ValueReader(JavaType type, Document<?> document) {
            super(type);
            this.document = document;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String pointer = parser.getParsingContext().pathAsPointer().toString();
            try {
                return Reading.value(document, new Jackson2Tokens(parser), pointer);
            } catch (InvalidHeritageJsonException e) {
                throw JsonMappingException.from(parser, e.getMessage(), e);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }

        @Override
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types)
                throws IOException {
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
        public @Nullable Object deserializeKey(String key, DeserializationContext context) throws JsonMappingException {
            try {
                return form.parse().apply(key);
            } catch (IllegalArgumentException e) {
                throw JsonMappingException.from(context, String.valueOf(e.getMessage()), e);
            }
        }
    }
}
