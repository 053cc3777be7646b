using SmartHeart.Application;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Content;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure;
using SmartHeart.Playground.AmoCrm;
using SmartHeart.Playground.Emulator;

namespace SmartHeart.Playground.Samples;

/// <summary>Fills a new Playground: content, an audience and its history, written through the product's own use cases and rules.</summary>
internal static class Samples
{
    /// <summary>Somebody to play whom the CRM knows before the bot does.</summary>
    private static readonly SampleContact Known = new("Лебедев Иван", "8 (999) 000-20-02", "Первая верфь");

    /// <summary>Writes the samples into the (migrated, empty) database, the world and, where it is given, the CRM.</summary>
    public static async Task Write(DatabaseOptions database, IPolicy policy, World world, CrmAccount? crm)
    {
        var clock = new SampleClock(TimeProvider.System.GetUtcNow());
        var services = new ServiceCollection().AddLogging().AddApplication().AddInfrastructure(database);
        services.AddSingleton<TimeProvider>(clock).AddSingleton(policy).AddSingleton<IFileProbe, SampleProbe>();
        await using var provider = services.BuildServiceProvider();
        var scopes = provider.GetRequiredService<IServiceScopeFactory>();

        AddActors(world);
        var files = new SampleFiles(world.Files);
        var content = await new SampleContent(scopes, clock, files).Publish();
        var people = await new SampleAudience(scopes, world, policy.Version).Gather(content, clock.Now);
        await new SampleWishes(scopes).Leave(people, content, clock.Now);
        await new SampleMailings(provider, clock, files).Send(content[^1].Id);
        if (crm is not null) new SampleCrm(crm).Write([.. people.Select(person => person.Profile).OfType<Profile>()], Known);
    }

    private static void AddActors(World world)
    {
        world.AddPerson("Анна", "Орлова", "anna_orlova", id: SampleAudience.OwnerId, phone: "+79990001001", role: Role.Creator);
        world.AddPerson("Глеб", "Белов", "gleb_belov", id: 500_002, phone: "+79990001002", role: Role.Member);
        world.AddPerson("Мария", "Соколова", "maria_s", id: 500_101, phone: "+79990002001");
        world.AddPerson("Иван", "Лебедев", null, id: 500_102, phone: "+79990002002");
        world.AddPerson("Emma", "Clark", "emma_clark", "en", "+447700900123", 500_103);
    }

    /// <summary>What the samples upload is there.</summary>
    private sealed class SampleProbe : IFileProbe
    {
        public Task<FileAnswer> Ask(string telegramFileId, CancellationToken cancellationToken) => Task.FromResult(FileAnswer.Known);
    }
}
