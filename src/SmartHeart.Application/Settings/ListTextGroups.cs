using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Settings;

/// <summary>An admin looks for a text: by feature.</summary>
/// <param name="Language">Whose texts; two letters.</param>
[Allow(Role.Admin)]
public sealed record ListTextGroups(string Language) : IQuery<TextGroups>;

internal sealed class ListTextGroupsHandler(CurrentTexts texts, ITextCatalog catalog) : IQueryHandler<ListTextGroups, TextGroups>
{
    public Task<Result<TextGroups>> Handle(ListTextGroups query, CancellationToken cancellationToken)
    {
        var all = texts.All(query.Language).ToList();
        var groups = all.GroupBy(text => text.Source.Group).Select(group => new TextGroup(group.Key, TextMark.Of(group.Key), group.Count())).ToList();
        return Task.FromResult<Result<TextGroups>>(new TextGroups(query.Language, [.. catalog.Languages.Order(StringComparer.Ordinal)], groups, all.Count(text => text.IsChanged)));
    }
}

/// <summary>The features that have texts.</summary>
/// <param name="Language">Whose texts.</param>
/// <param name="Languages">Which languages there are.</param>
/// <param name="Groups">The features.</param>
/// <param name="Changed">How many texts the agency has changed.</param>
public sealed record TextGroups(string Language, IReadOnlyList<string> Languages, IReadOnlyList<TextGroup> Groups, int Changed);

/// <summary>A feature.</summary>
/// <param name="Name">Of its file.</param>
/// <param name="Mark">Stands for the name in buttons.</param>
/// <param name="Texts">How many there are.</param>
public sealed record TextGroup(string Name, int Mark, int Texts);
