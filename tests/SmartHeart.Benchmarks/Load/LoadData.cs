using MediatR;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Content;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Benchmarks.Load;

/// <summary>A database in which there is something to open: readers who agreed, and a shelf of materials of about 600 characters.</summary>
internal static class LoadData
{
    /// <summary>Readers who may open materials; their Telegram ids follow <see cref="FirstReader"/>.</summary>
    public const int Readers = 5_000;

    /// <summary>Materials on the shelf, with ids from 1.</summary>
    public const int Materials = 50;

    /// <summary>Telegram id of the first reader.</summary>
    public const long FirstReader = 10_000_000;

    private static readonly string Body = string.Concat(Enumerable.Repeat("Шестьдесят знаков текста, чтобы карточка была похожа на живую. ", 10))[..600];

    /// <summary>Writes it into a new file.</summary>
    public static async Task Write(string database)
    {
        var services = new ServiceCollection().AddLogging().AddApplication();
        services.AddInfrastructure(new DatabaseOptions(DatabaseProvider.Sqlite, $"Data Source={database}")).AddSingleton<IPolicy>(new LoadPolicy());
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<DatabaseMigrator>().Migrate(CancellationToken.None);
        await WriteContent(provider);
        await WriteReaders(provider);
    }

    private static async Task WriteContent(IServiceProvider provider)
    {
        for (var i = 0; i <= Materials; i++)
        {
            await using var scope = provider.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Actor>().Set(Role.Owner, 1);
            var sender = scope.ServiceProvider.GetRequiredService<ISender>();
            if (i == 0) await sender.Send(new AddCategory { Title = "Всё" });
            else await sender.Send(new AddContent { Title = $"Материал {i}", Body = Body, CategoryId = 1, Publish = true });
        }
    }

    private static async Task WriteReaders(IServiceProvider provider)
    {
        await using var scope = provider.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<IUserRepository>();
        var now = TimeProvider.System.GetUtcNow();
        for (var i = 0; i < Readers; i++)
        {
            var user = User.Arrive(FirstReader + i, null, now);
            user.Decide(ConsentKind.PersonalData, true, new LoadPolicy().Version, now);
            user.Decide(ConsentKind.Advertising, false, new LoadPolicy().Version, now);
            users.Add(user);
        }

        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().Commit(CancellationToken.None);
    }

    private sealed record LoadPolicy : IPolicy
    {
        public string Version => "1";

        public Uri? Url => null;
    }
}
