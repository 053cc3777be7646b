using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Settings;

namespace SmartHeart.Application.Settings;

/// <summary>An admin looks at a text.</summary>
/// <param name="Language">Two letters.</param>
/// <param name="Mark"><see cref="TextSource.Mark"/>.</param>
[Allow(Role.Admin)]
public sealed record ShowText(string Language, int Mark) : IQuery<TextView>;

internal sealed class ShowTextHandler(CurrentTexts texts) : IQueryHandler<ShowText, TextView>
{
    public Task<Result<TextView>> Handle(ShowText query, CancellationToken cancellationToken) =>
        Task.FromResult<Result<TextView>>(texts.Find(query.Language, query.Mark) is { } text ? text : SettingErrors.TextGone);
}
