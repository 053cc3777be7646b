using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace SmartHeart.Bot.Kit.Rendering;

/// <summary>
/// Telegram HTML that is safe to send: every text put into it was escaped. Only Telegram's tags
/// (https://core.telegram.org/bots/api#html-style); no <c>br</c>, no <c>p</c>: lines end with a line feed.
/// </summary>
internal readonly record struct Html
{
    private readonly string? _value;

    private Html(string value) => _value = value;

    /// <summary>Nothing.</summary>
    public static Html Empty => default;

    /// <summary>The markup, as it goes to Telegram.</summary>
    public string Value => _value ?? "";

    /// <summary>True when there is nothing to show.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(_value);

    /// <summary>UTF-16 units that are seen, as Telegram counts a message's length: tags are nothing, an entity is one.</summary>
    public int VisibleLength
    {
        get
        {
            var length = 0;
            for (var rest = Value.AsSpan(); !rest.IsEmpty; length++)
            {
                while (!rest.IsEmpty && rest[0] == '<') rest = rest[(rest.IndexOf('>') + 1)..];
                if (rest.IsEmpty) break;
                rest = rest[(rest[0] == '&' ? rest.IndexOf(';') + 1 : 1)..];
            }

            return length;
        }
    }

    /// <summary>What is read of it: without tags, references resolved.</summary>
    public string Plain
    {
        get
        {
            if (Value.AsSpan().IndexOfAny('<', '&') < 0) return Value;
            var text = new StringBuilder(Value.Length);
            for (var rest = Value.AsSpan(); !rest.IsEmpty;)
            {
                var tag = rest.IndexOf('<');
                text.Append(tag < 0 ? rest : rest[..tag]);
                rest = tag < 0 ? [] : rest[(rest[tag..].IndexOf('>') + tag + 1)..];
            }

            return System.Net.WebUtility.HtmlDecode(text.ToString());
        }
    }

    /// <summary>Markup with holes: texts in holes are escaped, <see cref="Html"/> in holes stands as it is.</summary>
    public static Html Of(ref Builder markup) => new(markup.ToString());

    /// <summary>Plain text, escaped.</summary>
    public static Html Text(string? text) => new(Escape(text ?? ""));

    /// <summary>Markup that this kit made earlier (from a message's entities) and kept. Never for text that a person typed.</summary>
    public static Html Trusted(string markup) => new(markup);

    /// <summary>The parts with <paramref name="separator"/> between them; empty parts are left out.</summary>
    public static Html Join(string separator, IEnumerable<Html> parts) =>
        new(string.Join(separator, parts.Where(p => !p.IsEmpty).Select(p => p.Value)));

    /// <summary>One after the other.</summary>
    public static Html operator +(Html left, Html right) => new(left.Value + right.Value);

    /// <summary>Escapes the three characters that Telegram takes for markup.</summary>
    public static string Escape(string text) =>
        text.AsSpan().IndexOfAny('<', '>', '&') < 0
            ? text
            : text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>Collects markup for <see cref="Of"/>; used by the compiler.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Builder(int literalLength, int formattedCount)
    {
        private readonly StringBuilder _markup = new(literalLength + (formattedCount * 16));

        /// <summary>Markup written in code.</summary>
        public void AppendLiteral(string markup) => _markup.Append(markup);

        /// <summary>A text: escaped.</summary>
        public void AppendFormatted(string? text) => _markup.Append(Escape(text ?? ""));

        /// <summary>Markup: as it is.</summary>
        public void AppendFormatted(Html markup) => _markup.Append(markup.Value);

        /// <summary>A number.</summary>
        public void AppendFormatted(long number) => _markup.Append(CultureInfo.InvariantCulture, $"{number}");

        /// <inheritdoc/>
        public override string ToString() => _markup.ToString();
    }
}
