using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Statistics;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Events;
using SmartHeart.Domain.Requests;
using SmartHeart.Domain.Statistics;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Statistics;

/// <summary>Each count is a range of an index that begins with the time; «for the first time» looks each of the rows up by its person.</summary>
internal sealed class FigureCounts(SmartHeartDbContext context) : IFigureCounts
{
    private IQueryable<User> Users => context.Set<User>();

    private IQueryable<View> Views => context.Set<View>();

    private IQueryable<ProductRequest> Requests => context.Set<ProductRequest>();

    private IQueryable<Registration> Registrations => context.Set<Registration>();

    private IQueryable<ConsentEntry> Answers => context.Set<ConsentEntry>();

    public async Task<DateTimeOffset?> FirstJoined(CancellationToken cancellationToken) =>
        await Users.OrderBy(user => user.JoinedAt).Select(user => (DateTimeOffset?)user.JoinedAt).FirstOrDefaultAsync(cancellationToken);

    public async Task<IReadOnlyList<Figure>> Lasting(DateTimeOffset from, DateTimeOffset until, DateTimeOffset day, CancellationToken cancellationToken)
    {
        List<Figure> figures = [];
        foreach (var (step, people) in Steps(from, until))
        {
            var bySource = await people.GroupBy(user => user.Source).Select(source => new { source.Key, Count = source.Count() }).ToListAsync(cancellationToken);
            figures.Add(new(step, FigureKey.All, bySource.Sum(source => source.Count)));
            figures.AddRange(bySource.Select(source => new Figure(step, FigureKey.OfSource(source.Key), source.Count)));
        }

        foreach (var (metric, count) in Counts(from, until, day, cancellationToken)) figures.Add(new(metric, FigureKey.All, await count()));
        return figures;
    }

    public async Task<IReadOnlyList<Figure>> Returned(
        DateTimeOffset from, DateTimeOffset until, IReadOnlyList<DateTimeOffset> weeks, CancellationToken cancellationToken)
    {
        var (week, oldest) = (weeks[0], weeks[^1]);
        // A moment a person, of newcomers alone: which week it is in is told by the clock of the zone, of which the database knows nothing.
        var joined = await Doers(from, until)
            .Join(Users.Where(user => user.JoinedAt >= oldest), id => id, user => user.Id, (_, user) => user)
            .Where(user => !Views.Any(other => other.UserId == user.Id && other.FirstAt >= week && other.FirstAt < from))
            .Where(user => !Requests.Any(other => other.UserId == user.Id && other.At >= week && other.At < from))
            .Where(user => !Registrations.Any(other => other.UserId == user.Id && other.At >= week && other.At < from))
            .Select(user => user.JoinedAt).ToListAsync(cancellationToken);
        var byAge = joined.CountBy(at => weeks.Count(start => start > at));
        return [new(Metric.Returned, FigureKey.All, joined.Count), .. byAge.Select(age => new Figure(Metric.Returned, FigureKey.OfAge(age.Key), age.Value))];
    }

    public async Task<Figure> Blocked(DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken) => new(
        Metric.Blocked, FigureKey.All,
        await Users.CountAsync(user => user.Reachability == Reachability.Blocked && user.ReachabilitySince >= from && user.ReachabilitySince < until, cancellationToken));

    public async Task<Figure> Active(DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken) =>
        new(Metric.Active, FigureKey.All, await Users.CountAsync(user => user.LastSeenAt >= from && user.LastSeenAt < until, cancellationToken));

    /// <summary>Everybody who did something, once.</summary>
    private IQueryable<int> Doers(DateTimeOffset from, DateTimeOffset until) =>
        Views.Where(view => view.FirstAt >= from && view.FirstAt < until).Select(view => view.UserId)
            .Union(Requests.Where(request => request.At >= from && request.At < until).Select(request => request.UserId))
            .Union(Registrations.Where(one => one.At >= from && one.At < until).Select(one => one.UserId));

    /// <summary>People by the step they took for the first time.</summary>
    private IEnumerable<(Metric Step, IQueryable<User> People)> Steps(DateTimeOffset from, DateTimeOffset until)
    {
        yield return (Metric.Joined, Users.Where(user => user.JoinedAt >= from && user.JoinedAt < until));

        var agreed = Answers.Where(answer => answer.Kind == ConsentKind.PersonalData && answer.State == ConsentState.Given);
        yield return (Metric.Agreed, agreed.Where(answer => answer.At >= from && answer.At < until)
            .Select(answer => new { answer.Id, answer.At, UserId = EF.Property<int>(answer, "UserId") })
            .Where(answer => !agreed.Any(other => EF.Property<int>(other, "UserId") == answer.UserId && (other.At < answer.At || (other.At == answer.At && other.Id < answer.Id))))
            .Join(Users, answer => answer.UserId, user => user.Id, (_, user) => user));

        yield return (Metric.Profiled, Users.Where(user => user.Profile!.FilledAt >= from && user.Profile.FilledAt < until));

        yield return (Metric.FirstView, Views.Where(view => view.FirstAt >= from && view.FirstAt < until)
            .Where(view => !Views.Any(other => other.UserId == view.UserId && (other.FirstAt < view.FirstAt || (other.FirstAt == view.FirstAt && other.ContentId < view.ContentId))))
            .Join(Users, view => view.UserId, user => user.Id, (_, user) => user));

        yield return (Metric.FirstRequest, Requests.Where(request => request.At >= from && request.At < until)
            .Where(request => !Requests.Any(other => other.UserId == request.UserId && (other.At < request.At || (other.At == request.At && other.Id < request.Id))))
            .Join(Users, request => request.UserId, user => user.Id, (_, user) => user));
    }

    private IEnumerable<(Metric Metric, Func<Task<int>> Count)> Counts(
        DateTimeOffset from, DateTimeOffset until, DateTimeOffset day, CancellationToken cancellationToken)
    {
        var answers = Answers.Where(answer => answer.At >= from && answer.At < until);
        Func<Task<int>> Answered(ConsentKind kind, ConsentState state) => () => answers.CountAsync(answer => answer.Kind == kind && answer.State == state, cancellationToken);
        yield return (Metric.ConsentGiven, Answered(ConsentKind.PersonalData, ConsentState.Given));
        yield return (Metric.ConsentWithdrawn, Answered(ConsentKind.PersonalData, ConsentState.Withdrawn));
        yield return (Metric.AdvertisingGiven, Answered(ConsentKind.Advertising, ConsentState.Given));
        yield return (Metric.AdvertisingWithdrawn, Answered(ConsentKind.Advertising, ConsentState.Withdrawn));

        var views = Views.Where(view => view.FirstAt >= from && view.FirstAt < until);
        yield return (Metric.Openings, () => views.CountAsync(cancellationToken));
        var viewers = from == day ? views : views.Where(view => !Views.Any(other => other.UserId == view.UserId && other.FirstAt >= day && other.FirstAt < from));
        yield return (Metric.Viewers, () => viewers.Select(view => view.UserId).Distinct().CountAsync(cancellationToken));
        yield return (Metric.Requests, () => Requests.CountAsync(request => request.At >= from && request.At < until, cancellationToken));
        yield return (Metric.Registrations, () => Registrations.CountAsync(one => one.At >= from && one.At < until, cancellationToken));
    }
}
