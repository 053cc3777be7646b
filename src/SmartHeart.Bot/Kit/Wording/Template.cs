using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using SmartHeart.Bot.Kit.Rendering;

namespace SmartHeart.Bot.Kit.Wording;

/// <summary>One text with named holes, in one language, perhaps in several plural forms.</summary>
internal sealed class Template
{
    private const string Fallback = "other";
    private readonly Wording _other;
    private readonly ImmutableDictionary<string, Wording>? _plurals;

    private Template(Wording other, ImmutableDictionary<string, Wording>? plurals) => (_other, _plurals) = (other, plurals);

    /// <summary>Names of the holes, in all forms.</summary>
    public IEnumerable<string> Holes => (_plurals?.Values ?? [_other]).SelectMany(w => w.Html).Where(p => p.IsHole).Select(p => p.Value).Distinct();

    /// <summary>The forms as they were written; of a text with one form its name is empty.</summary>
    public IEnumerable<(string Form, string Source)> Forms =>
        _plurals is null ? [("", _other.Source)] : Plural.Forms.Where(_plurals.ContainsKey).Select(form => (form, _plurals[form].Source));

    /// <summary>Reads a string or an object of plural forms.</summary>
    public static Template Parse(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.String) return new Template(Wording.Written(json.GetString()!), null);
        var forms = json.EnumerateObject().ToImmutableDictionary(f => f.Name, f => Wording.Written(f.Value.GetString()!));
        return new Template(forms[Fallback], forms);
    }

    /// <summary>The same with another wording of one form.</summary>
    /// <param name="form">As <see cref="Forms"/> names it; one that there is.</param>
    /// <param name="html">Telegram HTML, as a message of a person makes it. Where the text stands on a button, its formatting is left out.</param>
    public Template With(string form, string html)
    {
        var wording = Wording.Sent(html);
        return _plurals is null ? new Template(wording, null) : new Template(form == Fallback ? wording : _other, _plurals.SetItem(form, wording));
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
        var wording = _plurals is null ? _other : Form(language, values);
        var parts = html ? wording.Html : wording.Plain;
        if (parts is [{ IsHole: false } only]) return only.Value;
        var text = new StringBuilder();
        foreach (var part in parts) text.Append(part.IsHole ? Show(ValueOf(part.Value, values), language, html) : part.Value);
        return text.ToString();
    }

    private Wording Form(string language, ReadOnlySpan<(string Name, object? Value)> values)
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

    /// <summary>One form: for messages, and for labels.</summary>
    private sealed record Wording(string Source, ImmutableArray<Part> Html, ImmutableArray<Part> Plain)
    {
        /// <summary>Of our files: what is a label there has no markup.</summary>
        public static Wording Written(string source)
        {
            var parts = Split(source);
            return new(source, parts, parts);
        }

        /// <summary>Of a message: escaped, and perhaps formatted, also where it is a label.</summary>
        public static Wording Sent(string html) => new(html, Split(html), Split(Rendering.Html.Trusted(html).Plain));
    }
}
