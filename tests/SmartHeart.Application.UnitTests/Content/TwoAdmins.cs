using MediatR;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;
using SmartHeart.Testing;

namespace SmartHeart.Application.UnitTests.Content;

/// <summary>Two requests at the same moment: what the second has read is overtaken by the first before it commits.</summary>
internal static class TwoAdmins
{
    public static IContentRepository Contents(this IServiceProvider scope) => scope.GetRequiredService<IContentRepository>();

    public static ICategoryRepository Categories(this IServiceProvider scope) => scope.GetRequiredService<ICategoryRepository>();

    /// <summary>Lets an owner's request read, then the other one commit, then the owner's go on; it must be told.</summary>
    public static Task Overtaken<TRead, TFirst, TSecond>(
        this TestApp app, Func<IServiceProvider, Task<TRead>> reads, Func<Task<Result<TFirst>>> first, IRequest<Result<TSecond>> second) => app.InScope(async scope =>
    {
        scope.GetRequiredService<Actor>().Set(Role.Owner, Who.Owner.TelegramId);
        await reads(scope);
        (await first()).ShouldBeOk();

        (await scope.GetRequiredService<ISender>().Send(second)).ShouldFail("changed.meanwhile").ShouldBeOfType<Conflict>();
    });
}
