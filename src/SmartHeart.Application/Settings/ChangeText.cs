using System.Collections.Immutable;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Settings;

namespace SmartHeart.Application.Settings;

/// <summary>An owner writes a text of the bot anew. People see it from the next message on.</summary>
[Allow(Role.Owner)]
public sealed record ChangeText : ICommand<Done>
{
    /// <summary>Two letters.</summary>
    public string Language { get; init; } = "";

    /// <summary><see cref="TextSource.Mark"/>.</summary>
    public int Mark { get; init; }

    /// <summary>Which form.</summary>
    public TextForm Form { get; init; }

    /// <summary>The version that the owner looked at.</summary>
    public int Version { get; init; }

    /// <summary>The new text: Telegram HTML with holes.</summary>
    public string Html { get; init; } = "";

    /// <summary>What it was when the form was opened: for its question.</summary>
    public string Now { get; init; } = "";

    /// <summary>The holes that there are: for its question.</summary>
    public ImmutableArray<string> Holes { get; init; } = [];
}

internal sealed class ChangeTextHandler(ITextCatalog catalog, SettingChanges changes) : ICommandHandler<ChangeText, Done>
{
    public async Task<Result<Done>> Handle(ChangeText command, CancellationToken cancellationToken)
    {
        var text = catalog.All(command.Language).FirstOrDefault(source => source.Mark == command.Mark);
        if (text?.Forms.FirstOrDefault(form => form.Form == command.Form) is not { } form) return SettingErrors.TextGone;
        if (TextRules.WhyNot(command.Html, form.Html, text.Holes) is { } error) return InvalidInput.Of(nameof(ChangeText.Html), error);

        // What was written by hand as it was stays the bot's own, and follows it to new versions.
        var value = command.Html == form.Html ? null : command.Html;
        return await changes.Set(SettingNames.Text(command.Language, text.Key, form.Form), command.Version, value, cancellationToken);
    }
}
