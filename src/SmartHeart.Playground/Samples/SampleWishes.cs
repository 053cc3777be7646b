using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Events;
using SmartHeart.Domain.Requests;
using SmartHeart.Domain.Users;

namespace SmartHeart.Playground.Samples;

/// <summary>
/// What the sample people asked for and registered for, so that funnels and event lists show something. Who did depends on nothing but their number: the same at every
/// first start. Of the past: neither the feed nor the CRM is told.
/// </summary>
internal sealed class SampleWishes(IServiceScopeFactory scopes)
{
    private const int OneInRequests = 17;
    private const int OneInRegisters = 9;

    /// <summary>Writes them.</summary>
    public async Task Leave(IReadOnlyList<User> people, IReadOnlyList<(int Id, DateTimeOffset At)> content, DateTimeOffset now)
    {
        await using var scope = scopes.CreateAsyncScope();
        var contents = scope.ServiceProvider.GetRequiredService<IContentRepository>();
        var known = people.Where(person => person.Profile is not null).ToList();
        foreach (var (id, published) in content)
        {
            if (await contents.Find(id, CancellationToken.None) is not { } item) continue;
            if (item.Kind == ContentKind.Product) Ask(scope.ServiceProvider, known, item, published, now);
            if (item.Event is { } details) Register(scope.ServiceProvider, known, item, details, published, now);
        }

        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().Commit(CancellationToken.None);
    }

    private static void Ask(IServiceProvider services, IEnumerable<User> people, ContentItem product, DateTimeOffset published, DateTimeOffset now)
    {
        var requests = services.GetRequiredService<IRequestRepository>();
        foreach (var person in people.Where(person => (person.Id + (product.Id * 7)) % (OneInRequests * 6) == 0))
            requests.Add(ProductRequest.Leave(person.Id, product.Id, null, Moment(person, published, now)));
    }

    private static void Register(
        IServiceProvider services, IEnumerable<User> people, ContentItem item, EventDetails details, DateTimeOffset published, DateTimeOffset now)
    {
        var registrations = services.GetRequiredService<IRegistrationRepository>();
        var last = details.StartsAt < now ? details.StartsAt : now;
        foreach (var person in people.Where(person => person.JoinedAt < last && (person.Id + (item.Id * 5)) % (OneInRegisters * 4) == 0))
        {
            if (Registration.Register(person.Id, item.Id, details, Moment(person, published, last)) is { IsOk: true } made) registrations.Add(made.Value);
        }
    }

    /// <summary>Some time between the later of joining and publication, and the end; sooner rather than later.</summary>
    private static DateTimeOffset Moment(User person, DateTimeOffset published, DateTimeOffset end)
    {
        var from = person.Profile!.FilledAt > published ? person.Profile.FilledAt : published;
        var share = person.Id % 97 / 97.0;
        return from < end ? from + ((end - from) * share * share) : end;
    }
}
