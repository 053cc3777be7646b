using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Users;
using SmartHeart.Testing.Reading;

namespace SmartHeart.Benchmarks.Reads;

/// <summary>What the usual screens write, each as one unit of work.</summary>
internal static class WriteSamples
{
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();

    public static IReadOnlyList<(string Name, Action<IServiceProvider, ReadKeys, Random> Change)> All { get; } =
    [
        ("a person opens an item", (scope, keys, _) =>
        {
            scope.GetRequiredService<IUserRepository>().Touch(keys.Person.Id, Now);
            scope.GetRequiredService<IViewLog>().Record(keys.Person.Id, keys.Item.Id, Now);
            scope.GetRequiredService<IInbox>().Commit(0);
        }),
        ("somebody comes for the first time", (scope, _, random) =>
            scope.GetRequiredService<IUserRepository>().Welcome(User.Arrive(random.NextInt64(1L << 40, 1L << 50), "vk", Now))),
        ("a step of a form is answered", (scope, keys, random) =>
            scope.GetRequiredService<IConversationStore>().Save(keys.Chat, new("profile", 1, random.Next(), "company", "{}", 1, null))),
    ];
}
