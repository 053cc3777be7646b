using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Settings;

/// <summary>An admin looks at the texts of a feature.</summary>
/// <param name="Language">Two letters.</param>
/// <param name="Group"><see cref="TextGroup.Mark"/>; null for those that the agency has changed.</param>
/// <param name="Page">From 0.</param>
[Allow(Role.Admin)]
public sealed record ListTexts(string Language, int? Group, int Page) : IQuery<TextList>;

internal sealed class ListTextsHandler(CurrentTexts texts) : IQueryHandler<ListTexts, TextList>
{
    public Task<Result<TextList>> Handle(ListTexts query, CancellationToken cancellationToken)
    {
        var found = texts.All(query.Language).Where(text => query.Group is { } group ? TextMark.Of(text.Source.Group) == group : text.IsChanged).ToList();
        return Task.FromResult<Result<TextList>>(TextList.Of(query.Language, found, query.Page));
    }
}
