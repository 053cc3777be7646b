using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure;
using SmartHeart.Infrastructure.Persistence;
using SmartHeart.Testing;

namespace SmartHeart.Benchmarks.Crm;

/// <summary>A database of people with profiles of whom no CRM has heard, and a product to ask for.</summary>
internal static class CrmData
{
    /// <summary>Telegram id of the first person.</summary>
    public const long FirstPerson = 30_000_000;

    /// <summary>Our id of the product.</summary>
    public const int Product = 1;

    /// <summary>Writes it into a new file.</summary>
    public static async Task Write(string file, int people)
    {
        var policy = new TestPolicy();
        var services = new ServiceCollection().AddLogging().AddApplication();
        services.AddInfrastructure(new DatabaseOptions(DatabaseProvider.Sqlite, $"Data Source={file}")).AddSingleton<IPolicy>(policy);
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<DatabaseMigrator>().Migrate(CancellationToken.None);
        await using var scope = provider.CreateAsyncScope();
        var now = TimeProvider.System.GetUtcNow();
        var database = scope.ServiceProvider.GetRequiredService<SmartHeartDbContext>();
        database.AddRange(Enumerable.Range(0, people).Select(object (number) => Person(number, policy.Version, now)));
        var category = Category.Add(ContentKind.Product, CategoryTitle.Parse("Всё").Value, null, []).Value;
        database.Add(category);
        await database.SaveChangesAsync();
        var product = ContentItem.Draft(ContentKind.Product, category, Title.Parse("Фирменный стиль").Value, RichText.Parse("Знак, шрифт, цвет.").Value, [], [], null, now).Value;
        product.Publish(now);
        database.Add(product);
        await database.SaveChangesAsync();
    }

    private static User Person(int number, string policy, DateTimeOffset now)
    {
        var user = User.Arrive(FirstPerson + number, null, now);
        user.Decide(ConsentKind.PersonalData, true, policy, now);
        user.Decide(ConsentKind.Advertising, false, policy, now);
        var company = CompanyName.Parse($"Ромашка {number % 100}").Value;
        user.FillProfile(PersonName.Parse("Иван Петров").Value, company, JobTitle.Parse("Директор").Value, PhoneNumber.Parse($"+7916{number:0000000}").Value, now);
        return user;
    }
}
