// Where GitHub expects the workflows of a repository, and where Baton expects its own files.

export const configurationFolder = '.github/handoffs';
export const workflowsFolder = '.github/workflows';
export const workflowPath = `${workflowsFolder}/handoffs.yml`;
