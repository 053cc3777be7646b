using FluentValidation;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Validation;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Settings;

namespace SmartHeart.Application.Settings;

/// <summary>An admin looks for a text by what is written in it, or by its key. Changes nothing; a command since a form sends it.</summary>
[Allow(Role.Admin)]
public sealed record FindTexts : ICommand<TextList>
{
    /// <summary>The greatest length of <see cref="Words"/>.</summary>
    public const int MaxWords = 100;

    /// <summary>Two letters.</summary>
    public string Language { get; init; } = "";

    /// <summary>As typed: a text has all of them, or a key has.</summary>
    public string Words { get; init; } = "";

    internal static Error? WhyNot(string words) => words.Trim().Length switch
    {
        0 => SettingErrors.SearchEmpty,
        > MaxWords => SettingErrors.SearchTooLong.With("max", MaxWords),
        _ => null,
    };
}

internal sealed class FindTextsValidator : AbstractValidator<FindTexts>
{
    public FindTextsValidator() => RuleFor(x => x.Words).MustPass(FindTexts.WhyNot);
}

internal sealed class FindTextsHandler(CurrentTexts texts) : ICommandHandler<FindTexts, TextList>
{
    public Task<Result<TextList>> Handle(FindTexts command, CancellationToken cancellationToken)
    {
        var words = command.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var found = texts.All(command.Language).Where(text => Fits(text, words)).ToList();
        return Task.FromResult<Result<TextList>>(TextList.Of(command.Language, found, 0));
    }

    private static bool Fits(TextView text, string[] words) =>
        text.Forms.Any(form => words.All(word => form.Html.Contains(word, StringComparison.OrdinalIgnoreCase)))
        || words.All(word => text.Source.Key.Contains(word, StringComparison.OrdinalIgnoreCase));
}
