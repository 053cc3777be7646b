using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Users.Admin;

/// <summary>An admin looks at people, the last joined first.</summary>
/// <param name="Selection">Which.</param>
/// <param name="At">Which page.</param>
[Allow(Role.Admin)]
public sealed record ListUsers(UserSelection Selection, PageAt At) : IQuery<UserList>;

internal sealed class ListUsersHandler(IUserListReads users, ISavedSearchRepository searches, ITagReads tags) : IQueryHandler<ListUsers, UserList>
{
    private const int PageSize = 8;

    public async Task<Result<UserList>> Handle(ListUsers query, CancellationToken cancellationToken)
    {
        var scope = await UserScope.Of(query.Selection, searches, tags, cancellationToken);
        if (scope.Error is { } error) return error;

        var page = await users.Page(scope.Value, query.At, PageSize, cancellationToken);
        return new UserList(query.Selection, scope.Value.Searched, scope.Value.Tag?.Value, page);
    }
}
