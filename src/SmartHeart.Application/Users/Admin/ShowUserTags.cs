using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Users.Admin;

/// <summary>An admin looks at a person's tags, to add or remove some.</summary>
/// <param name="UserId">Our id of the person.</param>
[Allow(Role.Admin)]
public sealed record ShowUserTags(int UserId) : IQuery<UserTagsView>;

internal sealed class ShowUserTagsHandler(IUserRepository users, ITagRepository tags, ITagReads known) : IQueryHandler<ShowUserTags, UserTagsView>
{
    private const int MostSuggested = 8;

    public async Task<Result<UserTagsView>> Handle(ShowUserTags query, CancellationToken cancellationToken)
    {
        if (await users.Find(query.UserId, cancellationToken) is not { ErasedAt: null } user) return UserErrors.Gone;

        var own = (await tags.Of(user.Id, cancellationToken)).Select(tag => tag.Tag).ToList();
        var suggested = await known.MostUsed(MostSuggested + own.Count, cancellationToken);
        return new UserTagsView(user.Id, user.Name, own, [.. suggested.Except(own).Take(MostSuggested)]);
    }
}
