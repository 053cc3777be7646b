using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;

namespace SmartHeart.Bot.Kit.Routing;

/// <summary>Turns taps into callback data and back. What does not fit the type is no tap: never an exception.</summary>
internal static class TapCodec
{
    /// <summary>Most bytes that a tap may take: Telegram's 64 less what the renderer needs to note the messages above (see <see cref="AnchorMark"/>).</summary>
    public const int MaxBytes = 64 - AnchorMark.MaxBytes;

    /// <summary>The data of a button.</summary>
    public static string Encode<T>(T tap)
        where T : struct => Shape<T>.Instance.Encode(tap);

    /// <summary>Reads data made by <see cref="Encode{T}"/>.</summary>
    public static bool TryDecode<T>(string data, out T tap)
        where T : struct => Shape<T>.Instance.TryDecode(data, out tap);

    /// <summary>What stands before the first dash.</summary>
    public static ReadOnlySpan<char> PrefixOf(ReadOnlySpan<char> data)
    {
        var dash = data.IndexOf('-');
        return dash < 0 ? data : data[..dash];
    }

    /// <summary>Prefix, link flag and the longest data the type can make, in bytes.</summary>
    /// <exception cref="InvalidOperationException">The type is no proper tap, or its worst case is too long.</exception>
    public static (string Prefix, bool Link, int Worst) Describe<T>()
        where T : struct
    {
        var shape = Shape<T>.Instance;
        return shape.Worst <= MaxBytes
            ? (shape.Prefix, shape.Link, shape.Worst)
            : throw new InvalidOperationException($"{typeof(T).Name} can take {shape.Worst} bytes of callback data; {MaxBytes} are free.");
    }

    private sealed class Shape<T>
        where T : struct
    {
        public static readonly Shape<T> Instance = new();
        private readonly ConstructorInvoker _make;
        private readonly Field[] _fields;

        private Shape()
        {
            var callback = typeof(T).GetCustomAttribute<CallbackAttribute>()
                ?? throw new InvalidOperationException($"{typeof(T).Name} has no [Callback].");
            (Prefix, Link) = (callback.Prefix, callback.Link);
            if (Prefix.Length is 0 or > CallbackAttribute.MaxPrefix || !Prefix.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)))
                throw new InvalidOperationException($"{typeof(T).Name}: {Prefix} is no callback prefix.");
            var constructor = typeof(T).GetConstructors().OrderByDescending(c => c.GetParameters().Length).FirstOrDefault();
            var parameters = constructor?.GetParameters() ?? [];
            _fields = [.. parameters.Select(p => new Field(typeof(T), p))];
            if (_fields.SkipLast(1).Any(f => f.IsText)) throw new InvalidOperationException($"{typeof(T).Name}: a text must be the last field.");
            _make = constructor is null ? null! : ConstructorInvoker.Create(constructor);
            Worst = Prefix.Length + _fields.Sum(f => 1 + f.Worst);
        }

        public string Prefix { get; }

        public bool Link { get; }

        public int Worst { get; }

        public string Encode(T tap)
        {
            if (_fields.Length == 0) return Prefix;
            object boxed = tap;
            return Prefix + "-" + string.Join('-', _fields.Select(f => f.Write(boxed)));
        }

        public bool TryDecode(string data, out T tap)
        {
            tap = default;
            var prefix = PrefixOf(data);
            if (!prefix.SequenceEqual(Prefix)) return false;
            if (_fields.Length == 0) return data.Length == prefix.Length;
            var parts = data.Length == prefix.Length ? [] : data[(prefix.Length + 1)..].Split('-', _fields[^1].IsText ? _fields.Length : int.MaxValue);
            if (parts.Length > _fields.Length) return false;
            var values = new object?[_fields.Length];
            for (var i = 0; i < parts.Length; i++)
                if (!_fields[i].TryRead(parts[i], out values[i])) return false;
            // A button of before a field was added: it means what it meant then.
            for (var i = parts.Length; i < values.Length; i++)
                if (!_fields[i].TryDefault(out values[i])) return false;
            tap = (T)_make.Invoke(values.AsSpan());
            return true;
        }
    }

    private sealed class Field
    {
        private readonly PropertyInfo _property;
        private readonly Type _type;
        private readonly object? _default;

        public Field(Type owner, ParameterInfo parameter)
        {
            _property = owner.GetProperty(parameter.Name!) ?? throw new InvalidOperationException($"{owner.Name} must be a record struct.");
            _type = parameter.ParameterType;
            _default = parameter.HasDefaultValue ? parameter.DefaultValue : null;
            IsText = _type == typeof(string);
            Worst = IsText
                ? parameter.GetCustomAttribute<MaxTextAttribute>()?.Length ?? throw new InvalidOperationException($"{owner.Name}.{parameter.Name} needs [MaxText].")
                : _type == typeof(bool) ? 1 : _type == typeof(int) ? Base36.WorstInt : _type == typeof(long) ? Base36.WorstLong : _type.IsEnum ? 2
                : throw new InvalidOperationException($"{owner.Name}.{parameter.Name}: {_type.Name} can't stand in callback data.");
        }

        public bool IsText { get; }

        public int Worst { get; }

        public string Write(object tap)
        {
            var value = _property.GetValue(tap);
            return value switch
            {
                null => "",
                string text when text.Length <= Worst && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') => text,
                string => "",
                bool flag => flag ? "1" : "0",
                _ => Base36.Write(Convert.ToInt64(value, CultureInfo.InvariantCulture)),
            };
        }

        /// <summary>What a button made before the field was added stands for; false when the field was always there.</summary>
        public bool TryDefault(out object? value)
        {
            value = _default is not null && _type.IsEnum ? Enum.ToObject(_type, _default) : _default;
            return value is not null;
        }

        public bool TryRead(string part, [NotNullWhen(true)] out object? value)
        {
            value = part;
            if (IsText) return part.Length <= Worst;
            if (!Base36.TryRead(part, out var number)) return false;
            if (_type == typeof(bool) && number is not (0 or 1)) return false;
            if (_type == typeof(bool)) value = number == 1;
            else if (_type == typeof(long)) value = number;
            else if (number is < int.MinValue or > int.MaxValue) return false;
            else if (_type == typeof(int)) value = (int)number;
            else value = Enum.ToObject(_type, (int)number);
            return !_type.IsEnum || Enum.IsDefined(_type, value);
        }
    }
}
