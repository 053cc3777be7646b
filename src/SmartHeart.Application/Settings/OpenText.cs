using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Settings;

namespace SmartHeart.Application.Settings;

/// <summary>An owner is about to write a text anew: the draft of the form.</summary>
/// <param name="Language">Two letters.</param>
/// <param name="Mark"><see cref="TextSource.Mark"/>.</param>
/// <param name="Form">Which form.</param>
[Allow(Role.Owner)]
public sealed record OpenText(string Language, int Mark, TextForm Form) : IQuery<ChangeText>;

internal sealed class OpenTextHandler(CurrentTexts texts) : IQueryHandler<OpenText, ChangeText>
{
    public Task<Result<ChangeText>> Handle(OpenText query, CancellationToken cancellationToken) => Task.FromResult(Draft(query));

    private Result<ChangeText> Draft(OpenText query)
    {
        if (texts.Find(query.Language, query.Mark) is not { } text || text.Forms.FirstOrDefault(form => form.Form == query.Form) is not { } form)
            return SettingErrors.TextGone;

        return new ChangeText
        {
            Language = query.Language,
            Mark = query.Mark,
            Form = query.Form,
            Version = form.Version,
            Now = form.Html,
            Holes = [.. text.Source.Holes],
        };
    }
}
