/** Methods that change nothing: a link from elsewhere may lead there. */
const LOOKS = ['GET', 'HEAD'];

/** Whether a method of HTTP changes nothing. */
export const onlyLooks = (method: string): boolean => LOOKS.includes(method);
