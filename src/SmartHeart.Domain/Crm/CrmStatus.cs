namespace SmartHeart.Domain.Crm;

/// <summary>A status that leads can stand in, as the CRM names it; kept so that screens need not ask.</summary>
public sealed class CrmStatus
{
    /// <summary>The greatest length of a name kept, UTF-16 units.</summary>
    public const int MaxName = 128;

    /// <summary>Notes a status; longer names are cut.</summary>
    public CrmStatus(int pipelineId, int statusId, string pipeline, string name, int place) =>
        (PipelineId, StatusId, Pipeline, Name, Place) = (pipelineId, statusId, Cut(pipeline), Cut(name), place);

    /// <summary>The CRM's id of the pipeline.</summary>
    public int PipelineId { get; private set; }

    /// <summary>The CRM's id of the status; in AmoCRM 142 (won) and 143 (lost) are in every pipeline.</summary>
    public int StatusId { get; private set; }

    /// <summary>Name of the pipeline.</summary>
    public string Pipeline { get; private set; }

    /// <summary>Name of the status.</summary>
    public string Name { get; private set; }

    /// <summary>Where it stands in the pipeline, rising.</summary>
    public int Place { get; private set; }

    private static string Cut(string name) => name.Length <= MaxName ? name : name[..MaxName];
}
