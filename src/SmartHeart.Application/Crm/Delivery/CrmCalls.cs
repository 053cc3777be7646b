using System.Collections.Concurrent;
using SmartHeart.Domain.Crm;

namespace SmartHeart.Application.Crm.Delivery;

/// <summary>How the CRM is asked for many: what is one message's own fault is settled, what is nobody's ends the batch.</summary>
internal static class CrmCalls
{
    /// <summary>Calls on the wire at once; how many a second is the CRM's side's business.</summary>
    private const int OnTheWire = 4;

    /// <summary>Whether the fault lies in what was asked; else whatever is asked now fails alike.</summary>
    public static bool IsOfOne(this CrmException fault) => fault.Fault is CrmFault.Refused or CrmFault.Gone;

    /// <summary>One call for all. Where the CRM refuses it, those at fault are found and the others go on without them.</summary>
    public static async Task Together(IReadOnlyList<CrmJob> jobs, Func<IReadOnlyList<CrmJob>, Task> call, Func<CrmJob, CrmException, Task> atFault)
    {
        if (jobs.Count == 0) return;
        try
        {
            await call(jobs);
        }
        catch (CrmException fault) when (fault.IsOfOne())
        {
            var named = jobs.Count == 1 ? [.. jobs] : fault.Places.Where(place => place >= 0 && place < jobs.Count).Select(place => jobs[place]).ToHashSet();
            foreach (var job in named) await atFault(job, fault);
            if (named.Count > 0) await Together([.. jobs.Except(named)], call, atFault);
            else foreach (var job in jobs) await Together([job], call, atFault);
        }
    }

    /// <summary>A call for each, some at once. After a fault that is nobody's no further one is begun.</summary>
    /// <returns>What was answered; <see cref="CrmAnswers{T}.ThrowIfCut"/> when that has been recorded.</returns>
    public static async Task<CrmAnswers<T>> Each<T>(
        IReadOnlyList<CrmJob> jobs, Func<CrmJob, Task<T>> call, Func<CrmJob, CrmException, Task> atFault, CancellationToken cancellationToken)
    {
        ConcurrentQueue<(CrmJob Job, T Answer)> answers = new();
        CrmException? cut = null;
        await Parallel.ForEachAsync(jobs, new ParallelOptions { MaxDegreeOfParallelism = OnTheWire, CancellationToken = cancellationToken }, async (job, _) =>
        {
            if (Volatile.Read(ref cut) is not null) return;
            try
            {
                answers.Enqueue((job, await call(job)));
            }
            catch (CrmException fault) when (fault.IsOfOne())
            {
                await atFault(job, fault);
            }
            catch (CrmException fault)
            {
                Interlocked.CompareExchange(ref cut, fault, null);
            }
        });
        return new CrmAnswers<T>([.. answers.OrderBy(answer => answer.Job.Place)], cut);
    }
}

/// <summary>What the CRM said to several calls.</summary>
/// <param name="Got">By message.</param>
/// <param name="Cut">What ended them early; null for nothing.</param>
internal sealed record CrmAnswers<T>(IReadOnlyList<(CrmJob Job, T Answer)> Got, CrmException? Cut)
{
    /// <summary>Goes on with the fault that ended the calls early.</summary>
    public void ThrowIfCut()
    {
        if (Cut is not null) throw Cut;
    }
}
