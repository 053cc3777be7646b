using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Users;

/// <summary>A person opens the menu.</summary>
[Allow(Role.User, Consent = true)]
public sealed record ShowMenu : IQuery<MenuView>;

internal sealed class ShowMenuHandler(IUserReads users, IActor actor) : IQueryHandler<ShowMenu, MenuView>
{
    public async Task<Result<MenuView>> Handle(ShowMenu query, CancellationToken cancellationToken)
    {
        var menu = actor.UserId is { } id ? await users.Menu(id, cancellationToken) : null;
        return menu is null ? UserErrors.Unknown : menu;
    }
}
