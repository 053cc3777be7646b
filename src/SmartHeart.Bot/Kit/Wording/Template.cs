using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using SmartHeart.Bot.Kit.Rendering;

namespace SmartHeart.Bot.Kit.Wording;

/// <summary>One text with named holes, in one language, perhaps in several plural forms.</summary>
internal sealed class Template
{
    private readonly ImmutableArray<Part> _other;
    private readonly Dictionary<string, ImmutableArray<Part>>? _plurals;

    private Template(ImmutableArray<Part> other, Dictionary<string, ImmutableArray<Part>>? plurals) => (_other, _plurals) = (other, plurals);

    /// <summary>Names of the holes, in all forms.</summary>
    public IEnumerable<string> Holes => (_plurals?.Values.SelectMany(p => p) ?? _other).Where(p => p.IsHole).Select(p => p.Value).Distinct();

    /// <summary>Reads a string or an object of plural forms.</summary>
    public static Template Parse(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.String) return new Template(Split(json.GetString()!), null);
        var forms = json.EnumerateObject().ToDictionary(f => f.Name, f => Split(f.Value.GetString()!));
        return new Template(forms["other"], forms);
    }

    /// <summary>Telegram HTML with the holes filled; values are escaped unless they are <see cref="Html"/>.</summary>
    public Html Fill(string language, ReadOnlySpan<(string Name, object? Value)> values) => Html.Trusted(Write(language, values, html: true));

    /// <summary>Plain text for labels and toasts: values stand as they are.</summary>
    public string FillPlain(string language, ReadOnlySpan<(string Name, object? Value)> values) => Write(language, values, html: false);

    private static ImmutableArray<Part> Split(string text)
    {
        var parts = ImmutableArray.CreateBuilder<Part>();
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf('{', at);
            if (open < 0) open = text.Length;
            if (open > at) parts.Add(new Part(text[at..open], false));
            if (open == text.Length) break;
            var close = text.IndexOf('}', open);
            parts.Add(new Part(text[(open + 1)..close], true));
            at = close + 1;
        }

        return parts.ToImmutable();
    }

    private static string Show(object? value, string language, bool html) => value switch
    {
        null => "",
        Html markup => markup.Value,
        string text => html ? Html.Escape(text) : text,
        IFormattable number => number.ToString("#,0.##", CultureInfo.GetCultureInfo(language)),
        _ => html ? Html.Escape(value.ToString() ?? "") : value.ToString() ?? "",
    };

    private string Write(string language, ReadOnlySpan<(string Name, object? Value)> values, bool html)
    {
        var parts = _plurals is null ? _other : Form(language, values);
        if (parts is [{ IsHole: false } only]) return only.Value;
        var text = new StringBuilder();
        foreach (var part in parts) text.Append(part.IsHole ? Show(ValueOf(part.Value, values), language, html) : part.Value);
        return text.ToString();
    }

    private ImmutableArray<Part> Form(string language, ReadOnlySpan<(string Name, object? Value)> values)
    {
        var count = Convert.ToInt64(ValueOf("count", values) ?? 0, CultureInfo.InvariantCulture);
        return _plurals!.TryGetValue(Plural.Form(language, count), out var form) ? form : _other;
    }

    private static object? ValueOf(string hole, ReadOnlySpan<(string Name, object? Value)> values)
    {
        foreach (var (name, value) in values)
            if (name == hole) return value;
        throw new InvalidOperationException($"No value for the hole {{{hole}}}.");
    }

    private readonly record struct Part(string Value, bool IsHole);
}
